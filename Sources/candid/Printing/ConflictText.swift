import CandidCore
import CandidStore
import LosslessJSON

/// Posts that stand in several places, as text and as JSON, and what became of them.
enum ConflictText {
  static func report(_ resolution: Resolution, _ console: Console) -> Report {
    var lines = resolution.added.map(sentence)
    lines += resolution.kept.map(sentence) + resolution.merged.map(sentence)
    let isChanged = !lines.isEmpty
    for conflict in resolution.conflicts {
      lines += self.lines(conflict) + commands(conflict)
    }
    if lines.isEmpty, resolution.troubles.isEmpty {
      lines = ["Nothing stands twice; nothing was changed."]
    }
    var report = Report(lines: lines.map { Paint.line($0, console) })
    report.warnings = resolution.notices + resolution.troubles.map(\.description)
    report.isSaved = isChanged
    let isDone = resolution.conflicts.isEmpty && resolution.troubles.isEmpty
    report.exitCode = isDone ? 0 : 65
    return report
  }

  private static func sentence(_ added: Resolution.Added) -> String {
    let id = PostWords.id(added.post)
    return "Added \(PostWords.title(added.post)) to \(added.page) from \(added.copy) \(id)"
  }

  private static func sentence(_ merged: Resolution.Merged) -> String {
    let keys = merged.leftBehind.map { "`\($0)`" }.joined(separator: ", ")
    let ending = keys.isEmpty ? "" : "; its \(keys) differs and is only there"
    return "Moved \(merged.copy) to \(merged.rescue)\(ending)"
  }

  private static func sentence(_ kept: Resolution.Kept) -> String {
    let rescues = kept.rescues.joined(separator: ", ")
    let ending = rescues.isEmpty ? "" : "; what it said elsewhere is in \(rescues)"
    let place = PostWords.title(kept.post)
    return "Kept \(place) in \(kept.page) \(PostWords.id(kept.post))\(ending)"
  }

  /// A post and, under it, what each place says in the fields that differ.
  static func lines(_ conflict: PostConflict, numbered: Bool = false) -> [String] {
    let post = conflict.versions[0].post
    let differences = conflict.differences
    let head = "\(PostWords.title(post)) stands in \(conflict.versions.count) places"
    return ["\(head) \(PostWords.id(post))"]
      + conflict.versions.enumerated().flatMap { index, version in
        ["  \(numbered ? "\(index + 1) " : "")\(version.place)"]
          + differences.map { key, values in
            "    \(key): \(values[index].map { shortened($0, to: 100) } ?? "none")"
          }
      }
  }

  private static func commands(_ conflict: PostConflict) -> [String] {
    conflict.versions.map { version in
      "  candid resolve \(conflict.id.short) --keep \(version.place.shellWord)"
    }
  }

  static func tree(_ conflicts: [PostConflict]) -> Report {
    let list = conflicts.map { conflict in
      JSONTree.object(
        [
          ("id", .string(conflict.id.text)),
          (
            "versions",
            .array(
              conflict.versions.map { version in
                .object(
                  [("place", .string(version.place)), ("post", PostJSON.tree(of: version.post))],
                  layout: .lines
                )
              },
              layout: .lines
            )
          ),
        ],
        layout: .lines
      )
    }
    var report = PlanJSON.report([("conflicts", .array(list, layout: .lines))])
    report.exitCode = conflicts.isEmpty ? 0 : 65
    return report
  }
}
