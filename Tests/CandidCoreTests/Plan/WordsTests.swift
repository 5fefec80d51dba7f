import CandidCore
import Testing

/// The words that stand in files and on the command line, which must never change.
struct WordsTests {
  @Test func `every intention, story and stage has its word`() {
    #expect(Intention.allCases.map(\.rawValue) == ["connection", "education", "behind-the-scenes"])
    #expect(Story.allCases.map(\.rawValue) == ["polished", "whole", "hard", "plain"])
    #expect(Stage.allCases.map(\.rawValue) == ["draft", "ready", "posted", "skipped"])
  }

  @Test func `every verdict and level has its word`() {
    let verdicts: [Verdict] = [.fine, .tooFew, .leans, .heavy, .unknown]
    #expect(verdicts.map(\.rawValue) == ["fine", "tooFew", "leans", "heavy", "unknown"])
    #expect([Finding.Level.flag, .note].map(\.rawValue) == ["flag", "note"])
  }
}
