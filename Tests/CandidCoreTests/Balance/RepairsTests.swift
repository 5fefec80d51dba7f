import CandidCore
import Testing

/// The numbers in the repairs, against trying them out.
struct RepairsTests {
  @Test func `both numbers are the fewest that clear the flag`() {
    var differences: [String] = []
    var flagged = 0
    for oracle in VerdictOracle.all {
      for mix in Mix.all(upTo: 8) where oracle.isFlagged(mix.stories) {
        flagged += 1
        let verdict = oracle.verdict(of: mix.stories)
        let text = BalanceWords.long(verdict, mix, oracle.settings, hardIdeas: 0)
        let expected = repairs(of: mix.stories, oracle)
        if !text.hasSuffix(expected) { differences.append("\(mix): \(text) not \(expected)") }
      }
    }
    #expect(flagged > 700)
    #expect(differences == [])
  }

  @Test func `any number from the one named on clears the flag, whatever the new posts show`() {
    var failures: [String] = []
    for oracle in VerdictOracle.all {
      for mix in Mix.all(upTo: 6) where oracle.isFlagged(mix.stories) {
        let (tell, add) = fewest(of: mix.stories, oracle)
        for count in tell...mix.polished
        where oracle.isFlagged(telling(count, of: mix.stories)) {
          failures.append("\(mix): \(count) told")
        }
        for story in [Story.plain, .whole, .hard] {
          for count in add...(add + 4) {
            let added = mix.stories + Array(repeating: story, count: count)
            if oracle.isFlagged(added) { failures.append("\(mix): \(count) \(story) added") }
          }
        }
      }
    }
    #expect(failures == [])
  }

  private func repairs(of stories: [Story?], _ oracle: VerdictOracle) -> String {
    let (tell, add) = fewest(of: stories, oracle)
    let verb = add == 1 ? "is" : "are"
    return " Tell the whole story in \(tell) of them, or add \(add) that \(verb) not polished."
  }

  /// The numbers found by trying 1, 2, 3 and so on.
  private func fewest(of stories: [Story?], _ oracle: VerdictOracle) -> (tell: Int, add: Int) {
    var tell = 1
    while oracle.isFlagged(telling(tell, of: stories)) { tell += 1 }
    var add = 1
    while oracle.isFlagged(stories + Array(repeating: .plain, count: add)) { add += 1 }
    return (tell, add)
  }

  /// The stories after the first so many polished ones have become whole.
  private func telling(_ count: Int, of stories: [Story?]) -> [Story?] {
    var left = count
    return stories.map { story in
      guard story == .polished, left > 0 else { return story }
      left -= 1
      return .whole
    }
  }
}
