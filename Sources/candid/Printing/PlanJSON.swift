import CandidCore
import CandidStore
import LosslessJSON

/// The documents that `--json` prints; the names and shapes in them stay.
struct PlanJSON {
  let settings: Settings

  /// A document whose strings hold nothing that acts on a terminal.
  static func report(_ members: [(String, JSONTree)]) -> Report {
    Report(text: JSONTree.object(members, layout: .lines).text(escaping: .output) + "\n")
  }

  func posts(_ posts: [Post]) -> JSONTree { .array(posts.map(post), layout: .lines) }

  /// The text of a post as an element of a document's list, without the indentation before it.
  func text(of post: Post, indentation: String) -> String {
    self.post(post).text(escaping: .output, indentation: indentation)
  }

  /// The object on disk and the week in which the post is shown, null for an idea.
  private func post(_ post: Post) -> JSONTree {
    let week = post.day.map { Week(showing: $0, startingOn: settings.weekStart) }
    let value = week.map { JSONTree.string($0.description) } ?? .null
    let name = post.isProjected ? post.occurrence?.fullName : nil
    return PostJSON.tree(of: post, named: name, adding: [("week", value)])
  }

  func days(of week: Week, in plan: Plan) -> JSONTree {
    let days = week.days(startingOn: settings.weekStart).map { day -> JSONTree in
      let projected = plan.projected(in: day...day)
      return JSONTree.object(
        [("date", .string(day.description)), ("posts", posts(plan.posts(on: day)))]
          + (projected.isEmpty ? [] : [("projected", posts(projected))]),
        layout: .lines
      )
    }
    return .array(days, layout: .lines)
  }

  /// A week's balance, with those of its channels and its repairs where they are asked for.
  static func week(_ week: CheckedWeek) -> JSONTree {
    let channels = week.channels.map { channels in
      JSONTree.array(channels.map { channel($0, week.plan.settings) }, layout: .lines)
    }
    let repairs = week.repairs.map { JSONTree.array($0.map(repair), layout: .lines) }
    let asked = [("channels", channels), ("repairs", repairs)]
    return balance(week.balance, asked.compactMap { key, tree in tree.map { (key, $0) } })
  }

  /// A week's balance, and what was asked for besides.
  static func balance(_ balance: Balance, _ besides: [(String, JSONTree)] = []) -> JSONTree {
    let week = [("week", JSONTree.string(balance.week.description))]
    return .object(
      week + figures(balance) + besides,
      layout: .lines
    )
  }

  private static func repair(_ repair: Repair) -> JSONTree {
    .object([
      ("kind", .string(repair.kind.rawValue)), ("direct", .bool(repair.isDirect)),
      ("posts", .array(repair.posts.map { .string($0.text) })),
      ("to", repair.to.map { .string($0.description) } ?? .null),
      ("verdict", .string(repair.verdict.rawValue)), ("summary", .string(repair.summary)),
    ])
  }

  /// The balance of a channel; its id is null for the posts that name none.
  private static func channel(_ balance: Balance, _ settings: Settings) -> JSONTree {
    var id = JSONTree.null
    if case .channel(let text) = balance.lens { id = .string(text) }
    let name = JSONTree.string(balance.lens.name(in: settings))
    return .object([("channel", id), ("name", name)] + figures(balance), layout: .lines)
  }

  /// What a balance says; the verdict is null where the week's file cannot be read.
  private static func figures(_ balance: Balance) -> [(String, JSONTree)] {
    let mix = balance.mix
    let verdict = balance.damages.isEmpty ? JSONTree.string(balance.verdict.rawValue) : .null
    return [
      ("counted", .int(mix.counted)), ("polished", .int(mix.polished)),
      ("whole", .int(mix.whole)), ("hard", .int(mix.hard)),
      ("plain", .int(mix.plain)), ("untold", .int(mix.untold)),
      ("intentions", intentions(mix)), ("verdict", verdict),
      ("fourWeeks", fourWeeks(balance)),
      ("findings", .array(balance.findings.map(finding), layout: .lines)),
    ]
  }

  private static func intentions(_ mix: Mix) -> JSONTree {
    let kinds = Intention.allCases.map { ($0.rawValue, JSONTree.int(mix.count(of: $0))) }
    return .object(kinds + [("untagged", .int(mix.untagged))])
  }

  /// The week and the three before it; null where one of their files cannot be read.
  private static func fourWeeks(_ balance: Balance) -> JSONTree {
    guard balance.isWindowWhole, balance.damages.isEmpty else { return .null }
    let mix = balance.fourWeeks
    return .object([
      ("counted", .int(mix.counted)), ("polished", .int(mix.polished)),
      ("untold", .int(mix.untold)), ("verdict", .string(balance.fourWeeksVerdict.rawValue)),
    ])
  }

  private static func finding(_ finding: Finding) -> JSONTree {
    .object([
      ("rule", .string(finding.rule)), ("level", .string(finding.level.rawValue)),
      ("message", .string(finding.message)),
      ("posts", .array(finding.posts.map { .string($0.text) })),
      ("accepted", finding.accepted.map(AcceptanceJSON.tree) ?? .null),
    ])
  }
}
