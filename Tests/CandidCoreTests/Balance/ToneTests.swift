import CandidCore
import Foundation
import Testing

/// How candid speaks about a person's week.
struct ToneTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

  @Test func `every sentence is the recorded one`() throws {
    let file = Self.root.appending(path: "Tests/CandidCoreTests/Balance/Sentences.txt")
    let text = BalanceSentences.all.map { name, sentences in
      var seen: [String] = []
      for sentence in sentences where !seen.contains(sentence) { seen.append(sentence) }
      return "\(name)\n" + seen.map { "  \($0)\n" }.joined()
    }
    .joined()
    if ProcessInfo.processInfo.environment["CANDID_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test func `no sentence is left out`() throws {
    let folder = Self.root.appending(path: "Sources/CandidCore/Balance/Words")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let names = try files.flatMap { file in
      let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      return source.matches(of: /\n  (?:package )?static (?:func|let) (\w+)/).map { "\($0.1)" }
    }
    #expect(names.count > 30)
    #expect(Set(names) == Set(BalanceSentences.all.map(\.name)))
  }

  @Test func `none shames, urges, scores or counts days`() {
    let summaries = BalanceRules.all.map { type(of: $0).summary }
    let sentences = BalanceSentences.all.flatMap(\.sentences) + summaries
    for sentence in sentences {
      let words = sentence.lowercased().replacing("behind-the-scenes", with: "")
      #expect(words.firstMatch(of: Self.unwanted) == nil, "\(sentence)")
    }
  }

  /// Words that shame, urge, score or promise; and any number of days in a row or left.
  private static var unwanted: Regex<Substring> {
    /\b(?:should|must|ought|need to|have to|has to|streaks?|scores?|points?|rank\w*|behind|fail\w*|bad|badly|worse|worst|wrong|poor\w*|lazy|hurry|quick\w*|now|urgent\w*|late|overdue|miss\w*|forg[eo]t\w*|lose|lost|losing|best|better|great|perfect\w*|well done|good job|congrat\w*|goals?|target\w*|reach|engagement|growth|boost|optim\w*|don't|never stop|keep going|delete|remove|only \d+|\d+ days? (?:in a row|left|ago|without|since)|in a row)\b|!!|! you/
  }

  @Test func `what is unwanted is found`() {
    for sentence in [
      "Only 2 days left.", "You should post.", "A bad week", "3 days in a row", "you are behind",
      "Your score", "missing alt text",
    ] {
      #expect(sentence.lowercased().firstMatch(of: Self.unwanted) != nil, "\(sentence)")
    }
  }
}
