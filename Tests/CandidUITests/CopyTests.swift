import CandidCore
import Testing

@testable import CandidUI

struct CopyTests {
  @Test func `y copies the text of the selected post`() {
    var post = Post.sample()
    post.text = "Two lines\nof words."
    var model = Model.sample(.sample([post]))
    #expect(model.type("y") == [.copy("Two lines\nof words.", of: "19 characters")])
    post.text = "x"
    model = .sample(.sample([post]))
    #expect(model.type("y") == [.copy("x", of: "1 character")])
  }

  @Test func `a plan that takes no changes is copied from all the same`() {
    var post = Post.sample()
    post.text = "x"
    var model = Model.sample(.sample([post]))
    model.readOnly = "the plan is on a read-only disk"
    #expect(model.type("y") == [.copy("x", of: "1 character")])
  }

  @Test func `without a text or a post it says so`() {
    var model = Model.sample()
    #expect(model.type("y") == [])
    #expect(
      model.notice
        == Notice("“What a bad firing costs” has no text to copy yet; e opens it", .error)
    )
    model.type("$ h y")
    #expect(model.notice == Notice("no post on this day to copy", .error))
  }
}
