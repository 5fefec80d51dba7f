/// A post that has the sought words: when it is planned for, and the file it stands in.
///
/// Only the place is kept, in 32 bytes: a single letter is in nearly every post of a plan.
package struct Hit: Equatable, Sendable {
  package let place: Place
  private let pageNumber: Int32

  /// Where in the order of a plan something stands: by day, time (none first) and id; ideas last.
  package struct Place: Hashable, Sendable {
    /// Days since 1970-01-01; ideas have none.
    fileprivate let dayNumber: Int32?
    /// Minutes since midnight; -1 where there is no time.
    private let minute: Int16
    /// Nil stands before every post of the same time.
    package let id: PostID?

    package init(_ when: When, _ id: PostID?) {
      dayNumber = when.day.map { Int32(clamping: $0.number) }
      minute = Int16(clamping: when.time?.minutes ?? -1)
      self.id = id
    }
  }

  package init(_ post: Post, on page: Page) {
    place = Place(post.when, post.id)
    pageNumber = page.searchNumber
  }

  package var id: PostID? { place.id }

  /// The day it is planned for; nil for an idea.
  package var day: Day? { place.dayNumber.map { Day(unchecked: Int($0)) } }

  /// The file it stands in, which for a misfiled post is not that of its day.
  package var page: Page { Page(searchNumber: pageNumber) }
}

extension Hit.Place: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.dayNumber ?? .max, left.minute, left.id?.text ?? "")
      < (right.dayNumber ?? .max, right.minute, right.id?.text ?? "")
  }
}

extension Hit.Place {
  /// The file in which a post of its day belongs.
  package var page: Page {
    dayNumber.map { .week(Week(containing: Day(unchecked: Int($0)))) } ?? .ideas
  }
}
