import CandidCore
import Testing

struct StageTests {
  @Test(arguments: [
    (Stage.draft, Stage.ready as Stage?, nil as Stage?), (.ready, .posted, .draft),
    (.posted, nil, .ready), (.skipped, nil, nil),
  ])
  func `a stage leads to the next and back`(stage: Stage, next: Stage?, previous: Stage?) {
    #expect(stage.next == next)
    #expect(stage.previous == previous)
  }
}
