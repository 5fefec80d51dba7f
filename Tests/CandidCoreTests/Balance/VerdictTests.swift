import CandidCore
import Testing

struct VerdictTests {
  @Test func `every small week is judged as the rule says it in words`() {
    var differences: [String] = []
    let mixes = Mix.all(upTo: 8)
    for oracle in VerdictOracle.all {
      for mix in mixes {
        let verdict = Verdict(of: mix, by: oracle.settings)
        let expected = oracle.verdict(of: mix.stories)
        if verdict != expected { differences.append("\(oracle) \(mix): \(verdict)") }
      }
    }
    #expect(mixes.count == 1287)
    #expect(differences == [])
  }

  @Test(arguments: [
    // Polished, whole, plain, verdict; the limit is 1/2 and the minimum 2.
    (0, 0, 0, Verdict.fine), (1, 0, 0, .tooFew), (0, 1, 0, .tooFew), (2, 0, 0, .heavy),
    (1, 1, 0, .fine), (1, 0, 1, .fine), (2, 0, 1, .heavy), (2, 1, 0, .fine), (2, 0, 2, .fine),
    (3, 1, 0, .leans), (3, 2, 0, .leans), (3, 3, 0, .fine), (3, 0, 2, .heavy), (3, 0, 3, .fine),
  ])
  func `a week leans past both limits and is heavy without a hard side`(
    polished: Int,
    whole: Int,
    plain: Int,
    expected: Verdict
  ) {
    let mix = Mix.sample(polished: polished, whole: whole, plain: plain)
    #expect(Verdict(of: mix, by: .sample()) == expected)
  }

  @Test(arguments: [
    // Polished, whole, untold, verdict.
    (0, 0, 1, Verdict.tooFew), (0, 0, 2, .unknown), (2, 0, 1, .unknown), (2, 2, 1, .unknown),
    (2, 3, 1, .fine), (3, 0, 1, .leans), (4, 1, 1, .leans),
  ])
  func `untold stories are tried both ways`(
    polished: Int,
    whole: Int,
    untold: Int,
    expected: Verdict
  ) {
    let mix = Mix.sample(polished: polished, whole: whole, untold: untold)
    #expect(Verdict(of: mix, by: .sample()) == expected)
  }

  @Test(arguments: [
    (Verdict.fine, false), (.tooFew, false), (.leans, true), (.heavy, true), (.unknown, false),
  ])
  func `only leaning and heavy weeks are flagged`(verdict: Verdict, isFlagged: Bool) {
    #expect(verdict.isFlagged == isFlagged)
  }
}
