import CandidCore
import CandidStore
import Glibc

/// An open plan, and the moment at which it is worked on.
struct Workspace {
  let store: Store
  let settings: Settings
  let now: Instant
  /// The plan's time zone, or UTC where the system lacks it.
  let zone: Zone
  /// Today in the plan's time zone.
  let today: Day
  let lockTimeout: Duration
  /// What new ids are drawn with.
  let seed: UInt64
  /// Whether the seed was asked for, so that every run draws the same ids.
  let isSeeded: Bool
  /// What was noticed at opening, for standard error.
  let warnings: [String]

  /// Opens the plan that the options and the environment name.
  init(opening surroundings: Surroundings) throws {
    try self.init(Self.store(surroundings), surroundings)
  }

  /// The store of the plan that the options and the environment name.
  static func store(_ surroundings: Surroundings) throws(StoreError) -> Store {
    try store(in: folder(surroundings), surroundings)
  }

  /// The store of the plan in a folder.
  static func store(
    in folder: String,
    _ surroundings: Surroundings
  ) throws(StoreError) -> Store {
    var store = try Store(opening: folder, disk: disk(surroundings))
    store.author = surroundings.author
    return store
  }

  /// The folder of the plan that the options and the environment name.
  static func folder(_ surroundings: Surroundings) throws(StoreError) -> String {
    try PlanFinder.folder(
      option: surroundings.globals.plan,
      names: surroundings.config.folders,
      environment: surroundings.environment.variables,
      workingDirectory: workingDirectory()
    )
  }

  /// The system's calls, with the moment that the environment sets.
  static func disk(_ surroundings: Surroundings) -> Disk {
    var disk = Disk.live
    if let now = try? surroundings.environment.now(), surroundings.environment.hasFixedNow {
      disk.now = { now }
    }
    return disk
  }

  /// What who reads the plan should know besides: also what in its settings has no effect.
  var warningsForReaders: [String] { warningsForWriters + store.warnings }

  /// What everybody should know: also which changes other programs wrote over.
  var warningsForWriters: [String] {
    warnings + OverwritingText.lines(store.overwriting(), self)
  }

  init(_ store: Store, _ surroundings: Surroundings) throws(Refusal) {
    self.store = store
    settings = store.settings
    now = try surroundings.environment.now()
    lockTimeout = try surroundings.globals.lockTimeout()
    let asked = try surroundings.environment.seed()
    seed = asked ?? .random(in: .min ... .max)
    isSeeded = asked != nil
    do {
      zone = try ZoneFiles.zone(named: settings.timeZone)
      warnings = []
    } catch {
      zone = .utc
      warnings = ["\(error); today is taken from UTC"]
    }
    // Within a week of the ends of the calendar the day may lie outside it.
    today = min(max(zone.local(now).0, .first), .last)
  }

  /// The folder one works in; empty where it is gone, which no plan lies above.
  static func workingDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The time zone of a post; nil where this system does not know its own.
  func zone(of post: Post) -> Zone? {
    guard let name = post.zone else { return zone }
    // Only what is odd about its time is not told then.
    return try? ZoneFiles.zone(named: name)
  }

  /// The plan with some pages read.
  func plan(reading pages: some Sequence<Page>) -> Plan {
    Plan(settings: settings, pages: store.read(pages))
  }

  /// The plan with every page read.
  func wholePlan() throws(StoreError) -> Plan {
    plan(reading: try store.pages())
  }

  /// The plan with what a week needs: its balance, and the series that reach into it.
  func plan(reading week: Week) -> Plan {
    let empty = Plan(settings: settings)
    let series = store.pagesOfSeries(on: empty.days(of: week))
    let pages = empty.pages(weighing: week...week)
    return plan(reading: pages + series.filter { !pages.contains($0) })
  }

  /// The plan with what the balances of weeks need: the weeks, the three before, and the ideas.
  func plan(reading weeks: ClosedRange<Week>) -> Plan {
    plan(reading: Plan(settings: settings).pages(weighing: weeks))
  }

  /// The plan with what a week's repairs need: also the weeks that posts may be moved to.
  func plan(readingForRepairsOf week: Week) -> Plan {
    var plan = plan(reading: week)
    let later = Repairs.pages(for: week, in: plan).filter { plan.pages[$0] == nil }
    plan.pages.merge(store.read(later)) { known, _ in known }
    return plan
  }

  /// Saves what a change alters; `plan` is where its posts were found.
  ///
  /// - Returns: The posts of the change in its order, also those that were so already.
  func save(_ change: Change, in plan: Plan) throws(StoreError) -> SavedChange {
    var saved: [PostID: Post] = [:]
    var notices: [String] = []
    var inverse: Change?
    if let effective = change.effective(on: plan) {
      let near = Set(effective.posts.compactMap { plan.page(holding: $0) })
      let performed = try store.perform(effective, near: near.sorted(), lockTimeout: lockTimeout)
      for post in performed.posts { saved[post.id] = post }
      notices = performed.notices
      inverse = performed.inverse
    }
    let posts = change.posts.compactMap { id in
      (saved[id] ?? plan.post(id)).map { SavedPost(post: $0, isChanged: saved[id] != nil) }
    }
    return SavedChange(posts: posts, notices: notices, inverse: inverse)
  }
}

extension Plan {
  /// The exit code of a verb that reads: 65 where a page is damaged, 77 where it is only closed.
  func exitCode(reading pages: [Page]) -> Int32 {
    let unread = pages.compactMap { self.pages[$0] }.filter { page in
      if case .damaged = page.condition { true } else { false }
    }
    if unread.isEmpty { return 0 }
    return unread.allSatisfy(\.isForbidden) ? StoreError.exitCodeWithoutPermission : 65
  }
}
