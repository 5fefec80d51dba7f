import CandidCore
import Testing

struct AlteredPictureRuleTests {
  @Test(arguments: [
    (false, false, 0), (false, true, 0), (true, true, 0), (true, false, 1),
  ])
  func `a picture that is altered and not disclosed is pointed out`(
    isAltered: Bool,
    isDisclosed: Bool,
    expected: Int
  ) {
    var post = Post.sample(title: "Vases")
    var media = Media(file: "a.jpg")
    (media.isAltered, media.isDisclosed) = (isAltered, isDisclosed)
    post.media = [Media(file: "b.jpg"), media]
    let messages = AlteredPictureRule().messages(for: [.sample(2), post])
    #expect(messages.count == expected)
    if let message = messages.first {
      #expect(message == "1 post has an altered picture and does not say so: “Vases”.")
    }
  }
}
