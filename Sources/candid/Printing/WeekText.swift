import CandidCore
import CandidUI
import Canvas

/// A week as text: how it stands, its posts by day, and what the balance says of it.
enum WeekText {
  static func report(on week: Week, _ workspace: Workspace, _ console: Console) -> Report {
    let plan = workspace.plan(reading: week)
    let shown = plan.postsAndProjected(in: plan.days(of: week))
    let balance = Balance(of: week, in: plan)
    var lines = head(week, plan, balance, console)
    if shown.isEmpty, balance.damages.isEmpty { lines += ["", "No posts this week."] }
    let rows = PostRows(shown, withDates: false, columns: columns(console), workspace, console)
    let items = plan.items(in: week, today: workspace.today)
    for day in week.days(startingOn: plan.settings.weekStart) {
      let dayItems = items.filter { $0.day == day }
      if dayItems.isEmpty { continue }
      lines += ["", heading(day, workspace.today, console)]
      lines += dayItems.map { item in
        switch item {
        case .post(let post): rows.line(of: post)
        case .slot(let open): rows.line(of: open)
        }
      }
    }
    lines += findings(balance, console)
    return Report(
      lines: lines,
      warnings: workspace.warningsForReaders + plan.damages(),
      exitCode: plan.exitCode(reading: plan.pages(of: week))
    )
  }

  private static func columns(_ console: Console) -> Int { console.columns ?? 80 }

  private static func head(
    _ week: Week,
    _ plan: Plan,
    _ balance: Balance,
    _ console: Console
  ) -> [String] {
    let glyphs = Glyphs(console.characters)
    let heading = Wording.heading(week, plan.days(of: week), glyphs)
    let room = columns(console) - Text.columns(heading) - 3
    let name = Text.cut(plan.settings.name, to: max(10, room), characters: console.characters)
    let rows = BalanceLines(balance, glyphs, columns: columns(console))
    return [
      Paint.line("\(name) \(glyphs.dot) \(heading)", console, .bold),
      Paint.line(rows.intention, console),
      Paint.line(rows.story, console),
    ]
  }

  private static func heading(_ day: Day, _ today: Day, _ console: Console) -> String {
    let mark = day == today ? " \(Glyphs(console.characters).dot) today" : ""
    return Paint.line(Wording.day(day) + mark, console, .bold)
  }

  private static func findings(_ balance: Balance, _ console: Console) -> [String] {
    let lines = BalanceText.findings(balance, columns: columns(console), console)
    return lines.isEmpty ? [] : [""] + lines
  }
}
