/// Names the posts with an altered picture that do not say so.
///
/// Authentic, not perfect: a picture that is not as it was taken is fine where the post says it.
package struct AlteredPictureRule: BalanceRule {
  package static let name = "altered-picture"
  package static let summary = "a picture that is altered, and the post does not say so"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let posts = week.counted.filter { post in
      post.media.contains { $0.isAltered && !$0.isDisclosed }
    }
    return Self.note(about: posts, BalanceWords.alteredPictures)
  }
}
