import CandidCore

extension Plan {
  /// A plan in which the weeks around today and the ideas were read.
  static func read(_ posts: [Post], settings: Settings = .sample()) -> Plan {
    var plan = Plan.sample(posts, settings: settings)
    let weeks = (-4...9).flatMap { plan.pages(of: Week.sample.adding($0)) }
    for page in weeks + [.ideas] where plan.pages[page] == nil {
      plan.pages[page] = PageContents()
    }
    return plan
  }

  /// The repairs of a week; without one, of that of today.
  func repairs(_ week: Week = .sample) -> [Repair] {
    Repairs.all(for: week, in: self, today: .today, now: .sample)
  }

  /// The plan after a repair; one that needs words is taken as its preview shows it.
  func repaired(by repair: Repair) throws -> Plan {
    guard let change = repair.change else { return showing(repair) }
    var plan = self
    _ = try plan.apply(change)
    return plan
  }
}

extension Settings {
  /// Settings that keep Friday noon for behind-the-scenes on ig.
  static var withRhythm: Settings {
    var settings = Settings.sample(off: ["daily"])
    settings.rhythm = [
      Slot(
        id: "bts",
        day: .friday,
        time: Time("12:00"),
        channels: ["ig"],
        intention: .behindTheScenes
      )
    ]
    return settings
  }
}
