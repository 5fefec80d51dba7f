import CandidCore
import Testing

@testable import CandidUI

/// Lists that a person types as lines, which what was not touched comes back from to the letter.
struct ItemLinesTests {
  private func form(_ change: (inout Post) -> Void) -> Form {
    var post = Post.sample()
    change(&post)
    return Form(.edit, post, .sample)
  }

  /// The post after a field has got another line at its end.
  private func added(_ line: String, to field: String, of form: Form) -> Post? {
    var form = form
    form.set(field, to: form.text(of: field) + "\n" + line)
    return form.edits(today: .today).flatMap { form.post?.changed(by: $0) }
  }

  @Test func `an item of several lines stays to the letter beside a new one`() throws {
    let several = "Ceramic Review\n330, page 4"
    let sources = form { $0.sources = [several, "own  experience "] }
    #expect(sources.text(of: "sources") == "Ceramic Review 330, page 4\nown  experience")
    #expect(
      added("a letter", to: "sources", of: sources)?.sources
        == [several, "own  experience ", "a letter"]
    )
    let credits = form { $0.credits = [several] }
    #expect(added("Ana", to: "credits", of: credits)?.credits == [several, "Ana"])
  }

  @Test func `an alt text of several lines stays one, beside a new picture`() throws {
    var first = Media(file: "a|b\\|c.jpg")
    first.alt = "A bowl,\nseen from above\\"
    first.isAltered = true
    let media = form { $0.media = [first, Media(file: "b.jpg")] }
    let changed = try #require(added("c.jpg | A cup", to: "pictures", of: media))
    #expect(changed.media.prefix(2) == [first, Media(file: "b.jpg")])
    #expect(changed.media.last?.alt == "A cup")
  }

  @Test func `of two pictures of one file each keeps what is its own`() throws {
    var (first, second) = (Media(file: "a.jpg"), Media(file: "a.jpg"))
    (first.alt, second.alt) = ("one", "two")
    (first.isAltered, second.isDisclosed) = (true, true)
    var form = form { $0.media = [first, second] }
    form.set("pictures", to: "a.jpg | two | disclosed\na.jpg | three | altered")
    let read = form.edits(today: .today)
    let edits = try #require(read)
    let media = try #require(form.post?.changed(by: edits).media)
    first.alt = "three"
    #expect(media == [second, first])
  }

  @Test(arguments: ["a|b", #"a\|b"#, #"a\\|b"#, #"\"#, #"C:\new"#, #"a\\b"#, #"|\|"#])
  func `a part with bars and backslashes is read back as it was`(part: String) {
    #expect(BarLine.parts(of: BarLine.text([part, part, "x"])) == [part, part, "x"])
  }
}
