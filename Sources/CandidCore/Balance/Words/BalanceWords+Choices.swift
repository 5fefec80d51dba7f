extension BalanceWords {
  /// What a week adds up to with a choice that is being made: "would be 4 of 7 polished".
  package static func wouldBe(_ words: String, isSo: Bool) -> String {
    isSo ? words : "would be \(words)"
  }

  /// "3 connection, 2 education, 1 untagged"; "no posts" where none counts.
  package static func intentions(_ mix: Mix) -> String {
    let kinds =
      Intention.allCases.map { (mix.count(of: $0), $0.rawValue) } + [(mix.untagged, "untagged")]
    let words = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return words.isEmpty ? "no posts" : words
  }
}
