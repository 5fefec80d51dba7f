/// What repairs are thought of from: the week, the ideas, and the weeks after it.
struct RepairScene {
  /// How many weeks after the week a post may be moved to.
  static let reach = 4

  let here: RepairWeek
  /// The weeks after it that were read and may be changed, the next one first.
  let following: [RepairWeek]
  /// The ideas that may be planned; none where their file takes no changes.
  let ideas: [Post]
  let openSlots: [OpenSlot]
  let today: Day
  let settings: Settings

  init(_ week: Week, _ plan: Plan, today: Day) {
    let lastWeek = week.adding(Self.reach)
    let window = plan.days(of: week.adding(-3)).lowerBound...plan.days(of: lastWeek).upperBound
    let posts = plan.posts(in: window)
    let ideas = plan.ideas.filter { $0.stage != .skipped }
    let hardIdeas = ideas.filter { $0.story?.showsHardSide == true }.count
    func looked(at week: Week) -> RepairWeek {
      RepairWeek(week, posts, plan.settings, hardIdeas: hardIdeas)
    }
    here = looked(at: week)
    let isPast = plan.days(of: week).upperBound < today
    let later = isPast || week >= .last ? [] : (1...Self.reach).map(week.adding)
    following = later.filter { plan.takesChanges(in: $0) }.map(looked)
    self.ideas = !isPast && plan.takesChanges(on: .ideas) ? ideas : []
    openSlots = isPast ? [] : plan.openSlots(in: week).filter { $0.day >= today }
    self.today = today
    settings = plan.settings
  }

  /// Whether there is anything that repairs are for.
  var needsRepair: Bool {
    here.verdict.isFlagged || here.verdict == .unknown || hasSellingFlag
      || here.findings.contains { $0.rule == UntaggedRule.name }
  }

  /// Whether another rule than the main one has a flag, which is that of selling.
  var hasSellingFlag: Bool { here.findings.hasFlag(besides: PolishedRule.name) }

  /// The intention the fewest posts have, which an added one may have.
  var rarestIntention: Intention {
    let mix = here.tally.mix
    let kinds: [Intention] = [.behindTheScenes, .connection, .education]
    return kinds.min { mix.count(of: $0) < mix.count(of: $1) } ?? .behindTheScenes
  }
}

extension Plan {
  /// Whether a page was read and may be changed.
  func takesChanges(on page: Page) -> Bool { pages[page]?.condition == .open }

  /// Whether all files of a shown week were read and may be changed.
  func takesChanges(in week: Week) -> Bool { pages(of: week).allSatisfy(takesChanges) }
}

extension [Finding] {
  func hasFlag(besides rule: String) -> Bool { contains { $0.level == .flag && $0.rule != rule } }
}
