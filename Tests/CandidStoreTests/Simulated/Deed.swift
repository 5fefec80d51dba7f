import CandidCore
import Testing

@testable import CandidStore

/// What a person does to the plan of the proofs.
enum Deed: String, CaseIterable, Sendable {
  case firstAdd
  case add
  case addToNewWeek
  case edit
  case move
  case moveToNewWeek
  case moveToIdeas
  case remove
  case duplicate
  /// A series begins, and one of it becomes real: two weeks and the list of series.
  case series
  /// Fields of plan.json alone.
  case settings
  /// The same with posts of two weeks.
  case settingsAndPosts
  case threeWeeks
  /// The same where two of the weeks are links to files elsewhere in the plan.
  case linkedWeeks
  case undo
  case redo
  /// Two weeks and a copy of one, in which posts stand twice.
  case resolve
  /// Two damaged weeks.
  case restore

  /// Those that are a change on posts and nothing else; redo goes the way of undo.
  static let onPosts = allCases.filter { ![.redo, .resolve, .restore].contains($0) }
  /// Those that mean the same when another program has changed something before.
  static let lasting = allCases.filter { ![.undo, .redo].contains($0) }

  /// One deed for each way of the store: a file more, one changed, two, three, and the first of all.
  static let ofEachKind: [Deed] = [
    .firstAdd, .edit, .moveToNewWeek, .moveToIdeas, .threeWeeks, .resolve, .settings,
    .settingsAndPosts,
  ]

  static let folder = "/home/plan"

  /// The pages the person sees, of which the change knows.
  static let near = ["2026-W48", "2026-W49"]

  /// The disk before the deed, with nothing waiting to reach the medium.
  func start() throws -> FileTree {
    var tree = FileTree()
    tree.put("\(Self.folder)/plan.json", Self.planText)
    if self == .firstAdd { return tree }
    for (page, text) in Self.weeks { tree.put("\(Self.folder)/weeks/\(page).json", text) }
    // The plan is in use: what the store makes for itself once, or once a day, is there; but for
    // one deed, which is the first of its day on this page.
    let machine = SimulatedDisk(tree)
    let days = ["2026-07-08"] + (self == .edit ? [] : ["2026-11-23", "2026-11-30", nil])
    let posts = try zip(days, ["z", "x", "q", "p"]).map { day, digit in
      Change.Step.add(try .sample(digit, title: "Old", on: day))
    }
    try Self.perform(Change("", posts), on: SimulatedProcess(on: machine))
    try prepare(machine)
    return try laidOut(machine.tree)
  }

  /// Does what the deed is about to take back, or to do again.
  private func prepare(_ machine: SimulatedDisk) throws {
    guard self == .undo || self == .redo else { return }
    try Self.perform(change(), on: SimulatedProcess(on: machine))
    if self == .redo { try Deed.undo.run(on: SimulatedProcess(on: machine)) }
  }

  /// Opens the plan and does it.
  func run(on process: SimulatedProcess) throws {
    switch self {
    case .undo: _ = try store(process).undo(isForced: false, lockTimeout: .seconds(2))
    case .redo: _ = try store(process).redo(isForced: false, lockTimeout: .seconds(2))
    case .resolve: try resolve(store(process))
    case .restore:
      let doctor = try Doctor(visiting: Self.folder, disk: process.disk)
      let restoration = try doctor.restore([], lockTimeout: .seconds(2))
      // A backup that cannot be read is none; whoever is told so tries again.
      guard restoration.kept.isEmpty else { throw StoreError.empty(path: "weeks") }
    default: try Self.perform(change(), on: process)
    }
  }

  private func store(_ process: SimulatedProcess) throws -> Store {
    try Store(opening: Self.folder, disk: process.disk)
  }

  /// Opens the plan and carries out a change.
  static func perform(
    _ change: Change,
    near pages: [Page]? = nil,
    on process: SimulatedProcess,
    lockTimeout: Duration = .seconds(2)
  ) throws {
    let store = try Store(opening: folder, disk: process.disk)
    let near = try pages ?? near.map { try .named($0) }
    _ = try store.perform(change, near: near, lockTimeout: lockTimeout)
  }

  /// Does what the next program does, which does not wait.
  static func performNext(on process: SimulatedProcess) throws {
    try perform(.add(.next(), now: now), on: process, lockTimeout: .zero)
  }

  private func change() throws -> Change {
    let (a, b) = (try PostID.sample("a"), try PostID.sample("b"))
    let new = try Post.sample("n", title: "New", on: "2026-11-25", at: "09:30")
    return switch self {
    case .firstAdd, .add: .add(new, now: now)
    case .addToNewWeek: .add(try .sample("n", on: "2027-03-03"), now: now)
    case .edit: Change("", [.edit(a, [.title("Edited"), .story(.whole), .text("More\nwords")])])
    case .move: Change("", [.edit(a, [.when(try .on("2026-12-02"))])])
    case .moveToNewWeek: Change("", [.edit(a, [.when(try .on("2027-03-03"))])])
    case .moveToIdeas: Change("", [.edit(a, [.when(.idea)])])
    case .remove: Change("", [.remove(a)])
    case .duplicate: Change("", [.add(new), .add(try .sample("m", on: "2026-12-03"))])
    case .series: try series(a)
    case .settings: .set(Self.settingsEdits)
    case .settingsAndPosts: try settingsAndPosts(a, b)
    case .resolve, .restore: Change("", [])
    case .undo, .redo:
      Change(
        "",
        [
          .add(new), .edit(b, [.when(.idea), .story(.hard)]), .edit(a, [.title("Edited")]),
          .remove(try .sample("q")),
        ]
      )
    case .threeWeeks, .linkedWeeks:
      Change(
        "",
        [
          .add(new), .edit(b, [.when(try .on("2027-03-03"))]), .edit(a, [.title("Edited")]),
          .add(try .sample("m", on: "2026-12-03")),
        ]
      )
    }
  }
}

extension Deed {
  private func series(_ id: PostID) throws -> Change {
    var series = Series(id: id.text, every: .week, end: .count(4))
    series.except = [try #require(Day("2026-12-01"))]
    var real = try Post.sample("n", title: "New", on: "2026-12-01")
    real.series = .occurrence(Occurrence(of: id.text, on: series.except[0]))
    return Change("", [.add(real), .edit(id, [.series(.first(series))])])
  }
}

// MARK: - The plan

extension Deed {
  /// Posts that no deed touches, in a style nobody would choose, by the page they stand on.
  static let untouched: [String: String] = [
    "2026-W48": "{ \"title\":\"Untouched\",\t\"id\" : \"vvvvvvvvvvvv\", \"date\":\"2026-11-24\"}",
    "2026-W49":
      "{\"date\":\"2026-12-01\",\"id\":\"wwwwwwwwwwww\" ,\"title\":\"Untouched\",\"y\":[ -0 ]}",
    "ideas": "{\"title\":\"Untouched\",\"id\":\"yyyyyyyyyyyy\",  \"z\":1E400 , \"z2\" : 1.10}",
  ]

  private static let touched: [String: String] = [
    "2026-W48": #"{"id": "aaaaaaaaaaaa", "title": "A", "date": "2026-11-24", "x":1.10}"#,
    "2026-W49": #"{"id": "bbbbbbbbbbbb", "title": "B", "date": "2026-12-04"}"#,
  ]

  private static var weeks: [String: String] {
    untouched.reduce(into: [:]) { weeks, one in
      let posts = [one.value, touched[one.key]].compactMap(\.self).joined(separator: ",\n\t")
      let week = one.key == "ideas" ? "" : "\"week\" :\"\(one.key)\", "
      weeks[one.key] = "{\"candid\":1, \(week)\"posts\":[\(posts)\n], \"later\" : {} }"
    }
  }
}

extension Post {
  /// What the next program adds, as it stands then.
  static func next() throws -> Post {
    var post = try sample("s", title: "Second", on: "2026-11-27")
    post.created = now
    return post
  }
}

extension When {
  static func on(_ date: String) throws -> When { .day(try #require(Day(date))) }
}
