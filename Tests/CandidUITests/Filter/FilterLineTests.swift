import CandidCore
import Testing

@testable import CandidUI

struct FilterLineTests {
  private func filter(_ line: String) throws -> Filter {
    try FilterLine.filter(line, .sample)
  }

  private func refusal(_ line: String) -> String? {
    do throws(FilterLine.Misfit) {
      _ = try FilterLine.filter(line, .sample)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `a line is read word by word, in any letter case`() throws {
    let found = try filter(
      " #education #Untagged *WHOLE *untold Draft @ig @LinkedIn offer kiln  day"
    )
    var expected = Filter()
    expected.intentions = [.education, nil]
    expected.stories = [.whole, nil]
    expected.stages = [.draft]
    expected.channels = ["ig", "li"]
    expected.isOffer = true
    expected.words = "kiln day"
    #expect(found == expected)
    #expect(try filter("no-offer").isOffer == false)
    #expect(try filter(" ").isEmpty)
  }

  @Test(arguments: [
    (
      "#eduction",
      "#eduction is no intention: #connection #education #behind-the-scenes #untagged; "
        + "\\#eduction looks for the word itself"
    ),
    (
      "kiln *",
      "* is no story: *polished *whole *hard *plain *untold; \\* looks for the word itself"
    ),
    ("@x", "@x is no channel: @ig @li @fb; \\@x looks for the word itself"),
  ])
  func `a choice that is none says what there is`(line: String, words: String) {
    #expect(refusal(line) == words)
  }

  @Test func `a plan without channels says so`() throws {
    do throws(FilterLine.Misfit) {
      _ = try FilterLine.filter("@x", Settings())
      Issue.record("read")
    } catch {
      #expect(
        error.description == "@x is no channel: the plan has none; \\@x looks for the word itself"
      )
    }
  }

  @Test(arguments: [
    "", "#connection #untagged *polished *untold draft skipped @fb @ig no-offer the kiln",
    "offer", "\\#clay \\*star \\@home \\draft \\offer \\no-offer \\\\back", "陶芸 👩‍🚀",
  ])
  func `a filter is written as the line that gives it`(line: String) throws {
    #expect(FilterLine.line(try filter(line)) == line)
  }

  @Test(arguments: [
    ("#education draft", "education, draft"),
    ("#untagged #connection *hard ready draft", "connection or untagged, hard, draft or ready"),
    ("@ig @fb offer the kiln", "Facebook or Instagram, offers, “the kiln”"),
    ("no-offer *untold", "untold, no offers"),
  ])
  func `a filter is told in words`(line: String, words: String) throws {
    #expect(FilterLine.words(try filter(line), .sample) == words)
  }

  @Test(arguments: [
    ("#", "#connection #education #behind-the-scenes #untagged"), ("#E", "#education"),
    ("*p", "*polished *plain"), ("@", "@ig @li @fb"), ("d", "draft"), ("o", "offer"),
    ("p", "posted"), ("", ""), ("k", ""), ("#x", ""),
  ])
  func `what a word may become is offered`(word: String, choices: String) {
    #expect(FilterLine.choices(for: word, .sample).joined(separator: " ") == choices)
  }
}
