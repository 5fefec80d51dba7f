import CandidCore
import CandidUI
import Canvas
import LosslessJSON

/// What a verb that writes has to say: the posts it changed.
struct Saved {
  let workspace: Workspace
  let console: Console
  let isJSON: Bool

  /// One line a post, or the changed posts as JSON.
  ///
  /// `line` is the sentence for a changed post, `state` what one that was left alone is already,
  /// as in "is whole".
  func report(
    _ saved: SavedChange,
    _ line: (Post) -> String,
    already state: (Post) -> String = { _ in "is so" }
  ) -> Report {
    let changed = saved.posts.filter(\.isChanged).map(\.post)
    let ending = changed.isEmpty ? "; nothing was changed" : ""
    var lines = saved.posts.map { saved in
      let post = saved.post
      let same = "\(PostWords.title(post)) \(state(post)) already \(PostWords.id(post))\(ending)"
      return Paint.line(saved.isChanged ? line(post) : same, console)
    }
    lines += changed.compactMap(skippedTime).map { Paint.line($0, console) }
    if console.isTerminal, !changed.isEmpty {
      lines.append(Paint.line("`\(Self.undo)` takes it back", console, .dim))
    }
    var report = isJSON ? json(changed) : Report(lines: lines)
    report.isSaved = !changed.isEmpty
    report.warnings = workspace.warningsForWriters + saved.notices
    return report
  }

  /// "02:30 does not exist on this day, shown as 03:30"; nil for any other time.
  private func skippedTime(of post: Post) -> String? {
    guard let day = post.day, let time = post.time,
      let oddity = workspace.zone(of: post)?.oddity(of: post), case .skipped = oddity
    else { return nil }
    return "\(Wording.oddity(oddity, of: time, on: day)) \(PostWords.id(post))"
  }

  static let undo = "candid undo"

  private func json(_ changed: [Post]) -> Report {
    PlanJSON.report([
      ("changed", PlanJSON(settings: workspace.settings).posts(changed)),
      ("undo", changed.isEmpty ? .null : .string(Self.undo)),
    ])
  }
}
