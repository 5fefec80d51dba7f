import CandidCore
import Testing

struct HitListTests {
  /// A post of each day, an idea where there is none, on the page of its day.
  private func hits(_ dates: String?...) -> [Hit] {
    dates.enumerated().map { number, date in
      let post = Post.sample(number, on: date)
      return Hit(post, on: post.when.page)
    }
  }

  private func list(_ hits: [Hit], left: [Page] = []) -> HitList {
    var list = HitList()
    list.add(hits, left: left, unreadable: [])
    return list
  }

  private func page(_ date: String) -> Page { .week(Week(containing: .on(date))) }

  @Test func `hits stand in the order of the days, ideas last`() {
    let hits = hits("2026-02-03", nil, "2026-01-01", "1969-12-31", "2026-02-03")
    #expect(list(hits).hits == [hits[3], hits[2], hits[0], hits[4], hits[1]])
    #expect(
      list(hits).hits.map(\.day) == [
        .on("1969-12-31"), .on("2026-01-01"), .on("2026-02-03"), .on("2026-02-03"), nil,
      ]
    )
    #expect(list(hits).hits.first?.page == page("1969-12-31"))
    #expect(list(hits).hits.last?.page == .ideas)
  }

  @Test(arguments: [
    (1, "2026-02-02", 1, false), (1, "2026-02-04", 2, false), (1, "2026-02-03", 1, false),
    (1, "2026-02-05", 0, true), (-1, "2026-02-04", 0, false), (-1, "2026-02-03", 0, false),
    (-1, "2026-02-02", 2, true), (2, "2026-02-02", 2, false), (3, "2026-02-02", 0, true),
    (-2, "2026-02-05", 0, false), (7, "2026-02-02", 1, true), (-7, "2026-02-02", 2, true),
  ])
  func `steps go from hit to hit and on from the other end`(
    steps: Int,
    date: String,
    expected: Int,
    isWrapped: Bool
  ) {
    // Days 2, 4 and 5; a step from day 3 begins between two.
    let hits = hits("2026-02-02", "2026-02-04", "2026-02-05")
    let known = hits.first { $0.day == .on(date) }
    let place = known?.place ?? Hit.Place(.day(.on(date)), nil)
    let found = list(hits).hit(steps, from: place)
    #expect(found?.hit == hits[expected])
    #expect(found?.isWrapped == isWrapped)
  }

  @Test func `of no hits there is none to go to`() {
    #expect(list([]).hit(1, from: Hit.Place(.idea, nil)) == nil)
    let one = hits("2026-02-03")
    #expect(list(one).hit(1, from: one[0].place)?.isWrapped == true)
  }

  @Test(arguments: [
    ("2026-02-02", "2026-02-23", "2026-02-09", true),
    ("2026-02-02", "2026-02-23", "2026-02-02", true),
    ("2026-02-02", "2026-02-23", "2026-02-23", true),
    ("2026-02-02", "2026-02-23", "2026-03-02", false),
    ("2026-02-02", "2026-02-23", "2026-01-26", false),
    ("2026-02-23", "2026-02-02", "2026-02-09", false),
    ("2026-02-23", "2026-02-02", "2026-01-26", true),
    ("2026-02-23", "2026-02-02", "2026-03-02", true),
    // Within a week, on and back.
    ("2026-02-03", "2026-02-04", "2026-02-09", false),
    ("2026-02-04", "2026-02-03", "2026-02-09", true),
  ])
  func `a step is certain once the pages on its way are searched`(
    start: String,
    end: String,
    left: String,
    mayGrow: Bool
  ) {
    let list = list([], left: [page(left)])
    let places = [start, end].map { Hit.Place(.day(.on($0)), nil) }
    #expect(list.mayGrow(from: places[0], to: places[1]) == mayGrow)
  }

  @Test func `before the first page nothing is certain, after the last all is`() {
    let place = Hit.Place(.day(.on("2026-02-03")), nil)
    #expect(HitList().mayGrow(from: place, to: place))
    #expect(!HitList().isDone)
    #expect(!list([]).mayGrow(from: place, to: place))
    #expect(list([]).isDone)
  }

  @Test func `what a page has now stands in the place of what it had`() {
    let before = hits("2026-02-02", "2026-02-04", "2026-02-10")
    var list = list(before)
    let now = [Post.sample(7, title: "kiln", on: "2026-02-06"), .sample(8, on: "2026-02-07")]
    list.put(now, on: page("2026-02-02")) { $0.title == "kiln" }
    #expect(list.hits == [Hit(now[0], on: page("2026-02-02")), before[2]])
  }

  @Test func `a page that is still to be searched is left to the search`() {
    var list = list(hits("2026-02-02"), left: [page("2026-02-09")])
    list.put([.sample(7, on: "2026-02-10")], on: page("2026-02-09")) { _ in true }
    #expect(list.hits.count == 1)
  }

  @Test func `a post on two pages is one hit`() {
    let post = Post.sample(1, on: "2026-02-03")
    let twice = [Hit(post, on: page("2026-02-03")), Hit(post, on: page("2026-02-10"))]
    #expect(list(twice).hits == [twice[0]])
  }

  @Test func `a search goes on from a week to the ideas and round to the week before`() {
    let weeks = ["2026-02-02", "2026-02-09", "2026-02-16"].map(page)
    let all = [.ideas] + weeks
    #expect(Page.order(all, from: weeks[1]) == [weeks[1], weeks[2], .ideas, weeks[0]])
    #expect(Page.order(all, from: .ideas) == [.ideas] + weeks)
    #expect(Page.order(all, from: page("2026-03-02")) == all)
  }
}
