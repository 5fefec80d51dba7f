import Testing

@testable import CandidStore

/// Deeds about files that are not as they should be.
extension Deed {
  /// The disk as it is when the deed begins, of one where all is well.
  func laidOut(_ tree: FileTree) throws -> FileTree {
    switch self {
    case .linkedWeeks: linked(tree)
    case .resolve: doubled(tree)
    case .restore: damaged(tree)
    default: tree
    }
  }

  private static func path(_ page: String) -> String { "\(folder)/weeks/\(page).json" }

  private func linked(_ tree: FileTree) -> FileTree {
    var linked = tree
    for page in Self.near {
      let real = "\(Self.folder)/elsewhere/\(page).json"
      linked.put(real, text(page, tree))
      linked.put(Self.path(page), linkTo: real)
    }
    return linked
  }

  private func damaged(_ tree: FileTree) -> FileTree {
    var damaged = tree
    for page in Self.near {
      damaged.put("\(Self.folder)/.candid/backup/2027-01-01/weeks/\(page).json", text(page, tree))
      damaged.put(Self.path(page), "{")
    }
    return damaged
  }

  /// One post of a week stands in another too, and a copy of that has a post otherwise and one more.
  private func doubled(_ tree: FileTree) -> FileTree {
    var doubled = tree
    let b = #"{"id": "bbbbbbbbbbbb", "title": "Twice", "date": "2026-11-26"}"#
    let week = text(Self.near[0], tree)
    doubled.put(Self.path(Self.near[0]), week.replacing("\"posts\":[", with: "\"posts\":[\(b),"))
    let posts = [
      #"{"id": "aaaaaaaaaaaa", "title": "Copied", "date": "2026-11-24", "x": 1.10}"#,
      #"{"id": "nnnnnnnnnnnn", "title": "New", "date": "2026-11-25"}"#,
    ]
    doubled.put(
      Self.path("\(Self.near[0]) (1)"),
      #"{"candid": 1, "week": "2026-W48", "posts": [\#(posts.joined(separator: ", "))]}"#
    )
    return doubled
  }

  private func text(_ page: String, _ tree: FileTree) -> String {
    String(decoding: tree.files[Self.path(page)] ?? [], as: UTF8.self)
  }

  /// Keeps the copy's version of the post that stands in one, and else that of the first week.
  func resolve(_ store: Store) throws {
    let choices = try store.doubles().conflicts.map { conflict in
      let copy = conflict.versions.first { $0.page == nil }
      return (conflict, keep: (copy ?? conflict.versions[0]).place)
    }
    _ = try store.resolve(choices, lockTimeout: .seconds(2))
  }
}
