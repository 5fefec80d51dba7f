import CandidCore
import LosslessJSON

/// The plan to try things out on: weeks that count from the current one.
package struct SamplePlan: Sendable {
  package let settings: Settings
  /// Each week by its distance from the current one, as if that were `reference`.
  private let weeks: [Int: PageContents]
  private let ideas: [Post]

  /// Any week in the middle of the calendar.
  private static let reference = Week(containing: Day.first).adding(20_000)

  /// Reads the bytes of `Data/sample-plan.json`.
  ///
  /// ```json
  /// {"plan": {…}, "weeks": [{"offset": -1, "posts": [{…, "day": "tuesday"}]}], "ideas": [{…}]}
  /// ```
  /// `plan` has the members of plan.json; posts have those of a week's file, with `day` in the place
  /// of `date`.
  ///
  /// - Throws: ``StoreError/damaged(path:line:column:cause:)`` where it is something else.
  package init(bytes: [UInt8]) throws(StoreError) {
    let source = try Self.document(bytes)
    let dated = try Self.document(
      Self.read(source) { root throws(Misfit) in try Self.dated(root, in: source) }
    )
    settings = try Self.read(dated) { root throws(Misfit) in
      try root.required("plan") { plan throws(Misfit) in
        try SettingsJSON.settings(plan, in: dated)
      }
    }
    ideas = try Self.read(dated) { root throws(Misfit) in
      try Self.posts("ideas", of: root, in: dated)
    }
    weeks = try Self.read(dated) { root throws(Misfit) in try Self.weeks(root, in: dated) }
  }

  /// The pages with their posts, made `now`, in weeks that count from `week`.
  package func pages(around week: Week, now: Instant) -> [Page: PageContents] {
    var pages = [Page.ideas: PageContents(posts: made(ideas, now))]
    for (offset, contents) in weeks {
      let days = 7 * (week - Self.reference)
      let moved = made(contents.posts, now).map { post in
        var post = post
        if let day = post.day { post.when = post.when.on(day.adding(days)) }
        return post
      }
      pages[.week(week.adding(offset))] = PageContents(posts: moved, theme: contents.theme)
    }
    return pages
  }

  private func made(_ posts: [Post], _ now: Instant) -> [Post] {
    posts.sorted(by: Post.precedesInFile).map { post in
      var post = post
      post.created = post.created ?? now
      return post
    }
  }
}

extension SamplePlan {
  private static let path = "sample-plan.json"

  private static func document(_ bytes: [UInt8]) throws(StoreError) -> JSONDocument {
    do throws(JSONError) {
      return try JSONDocument(bytes)
    } catch {
      throw .damaged(by: error, in: path)
    }
  }

  private static func read<Value>(
    _ document: JSONDocument,
    _ read: (JSONValue) throws(Misfit) -> Value
  ) throws(StoreError) -> Value {
    try PlanDocument.place(in: document, path, read)
  }

  /// The same file with each day of the week as a date, so that its posts are like all others.
  private static func dated(_ root: JSONValue, in source: JSONDocument) throws(Misfit) -> [UInt8] {
    var edit = JSONEdit(source)
    _ = try root.required("weeks") { list throws(Misfit) in
      try list.list(of: "weeks") { week throws(Misfit) in
        let days = reference.adding(try offset(of: week)).days()
        _ = try week.required("posts") { posts throws(Misfit) in
          try posts.list(of: "posts") { post throws(Misfit) in
            let day = try post.required("day") { word throws(Misfit) in
              try word.parsed("a weekday") { Weekday(name: $0) }
            }
            edit.remove("day", from: post)
            let date = JSONTree.string(days[day.rawValue - 1].description)
            edit.set("date", to: date, in: post, order: PostJSON.keys)
          }
        }
      }
    }
    return edit.bytes
  }

  private static func weeks(
    _ root: JSONValue,
    in document: JSONDocument
  ) throws(Misfit) -> [Int: PageContents] {
    var weeks: [Int: PageContents] = [:]
    _ = try root.required("weeks") { list throws(Misfit) in
      try list.list(of: "weeks") { week throws(Misfit) in
        weeks[try offset(of: week)] = PageContents(
          posts: try posts("posts", of: week, in: document),
          theme: try week.text(at: "theme")
        )
      }
    }
    return weeks
  }

  private static func offset(of week: JSONValue) throws(Misfit) -> Int {
    try week.required("offset") { value throws(Misfit) in
      try value.whole(in: -520...520, "a number of weeks")
    }
  }

  private static func posts(
    _ key: String,
    of object: JSONValue,
    in document: JSONDocument
  ) throws(Misfit) -> [Post] {
    try object.member(key) { list throws(Misfit) in
      try list.list(of: "posts") { post throws(Misfit) in try PostJSON.post(post, in: document) }
    } ?? []
  }
}
