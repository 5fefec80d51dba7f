import CandidCore
import Testing

struct PageTests {
  @Test func `ideas stand before the weeks, and weeks in their order`() {
    let order: [Page] = [.ideas, .week(.first), .week(.sample), .week(Week.sample.adding(1))]
    for (place, page) in order.enumerated() {
      #expect(order[..<place].allSatisfy { $0 < page && !(page < $0) })
      #expect(!(page < page))
    }
  }

  @Test func `a page is named as its file`() {
    #expect("\(Page.ideas)" == "ideas")
    #expect("\(Page.week(.sample))" == "2026-W06")
  }
}
