import ArgumentParser
import CandidCore
import CandidStore
import LosslessJSON

struct RepairVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "repair",
    abstract: "Carry out one of a week's repairs.",
    discussion: """
      Takes the number under which `candid check WEEK --repairs` lists it. Placing an idea and moving \
      a post are done at once; for the others it prints the command that takes your words.
      """,
    examples: """
        candid repair this 1
        candid repair 2026-W48 2 --json
      """
  )

  @Argument(help: "The week: this, next, last, w48, 2026-W48 or a day.")
  var week: String

  @Argument(help: "The number of the repair, from 1.")
  var number: Int

  @Flag(help: "Print the changed post, or the command, as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let week = try Words.week(week, workspace)
    let plan = workspace.plan(readingForRepairsOf: week)
    if let damage = plan.damages(in: week).first { throw Refusal.unreadWeek(week, why: damage) }
    let repairs = Repairs.all(for: week, in: plan, today: workspace.today, now: workspace.now)
    guard repairs.indices.contains(number - 1) else {
      throw Refusal.noRepair(number, of: week, count: repairs.count)
    }
    let repair = repairs[number - 1]
    guard let change = repair.change else { return command(for: repair, workspace, surroundings) }
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: json)
    return saved.report(try workspace.save(change, in: plan)) { post in
      let deed = repair.kind == .place ? "Placed" : "Moved"
      let place = PostWords.place(post.when)
      let words = "\(deed) \(PostWords.title(post)) \(repair.kind == .place ? "on" : "to") \(place)"
      return "\(words) \(PostWords.id(post))"
    }
  }

  /// Says what to type, as no story is told for anybody.
  private func command(
    for repair: Repair,
    _ workspace: Workspace,
    _ surroundings: Surroundings
  ) -> Report {
    let command = Self.command(for: repair)
    var report: Report
    if json {
      report = PlanJSON.report([
        ("changed", .array([])), ("undo", .null), ("command", .string(command)),
      ])
    } else {
      let console = surroundings.console
      report = Report(lines: [
        Paint.line(repair.summary, console),
        Paint.line("this needs your words; nothing was changed. Type:", console),
        Paint.line("  \(command)", console),
      ])
    }
    report.warnings = workspace.warnings
    return report
  }

  private static func command(for repair: Repair) -> String {
    let id = repair.posts.first?.short ?? ""
    let intentions = Intention.allCases.map(\.rawValue).joined(separator: "|")
    let stories = Story.allCases.map(\.rawValue).joined(separator: "|")
    return switch repair.kind {
    case .place, .move: "candid move \(id) --to \(repair.to?.description ?? "DAY")"
    case .tell: "candid edit \(id) --story whole --text -"
    case .tellUntold: "candid tag \(id) --story \(stories)"
    case .tag: "candid tag \(id) --intention \(intentions)"
    case .add: "candid add TITLE --on \(repair.to?.description ?? "DAY") --story whole|hard|plain"
    }
  }
}
