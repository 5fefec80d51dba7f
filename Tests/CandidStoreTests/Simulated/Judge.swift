import CandidCore

@testable import CandidStore

/// Says of what is left on a disk which of the allowed plans it is, whole.
///
/// What stands there is read, then written to by the next program, then read again. A state seen
/// before is not judged twice.
final class Judge {
  /// What a plan may be after a disturbed deed.
  enum Outcome: CaseIterable {
    case before
    case after
    /// As before, and what the next program added.
    case nextAlone
    /// As after, and what the next program added.
    case both
  }

  enum Verdict: Equatable {
    case good(Outcome)
    case bad(String)
  }

  private let pictures: [Outcome: PlanPicture]
  private let untouched: [String: String]
  private let witness: Post
  private var known: [Int: Verdict] = [:]

  /// Takes what the plan may be, and the text of posts that must stand in the files of their pages
  /// byte for byte.
  init(_ pictures: [Outcome: PlanPicture], untouched: [String: String] = [:]) throws {
    self.pictures = pictures
    self.untouched = untouched
    witness = try .sample("8", title: "Witness", on: "2026-05-05")
  }

  func verdict(on tree: FileTree) -> Verdict {
    let digest = tree.digest
    if let known = known[digest] { return known }
    let verdict: Verdict
    do {
      verdict = try judged(SimulatedDisk(tree))
    } catch {
      verdict = .bad("the next program was refused: \(error)")
    }
    known[digest] = verdict
    return verdict
  }

  private func judged(_ machine: SimulatedDisk) throws -> Verdict {
    let found = try PlanPicture(of: machine)
    guard let outcome = Outcome.allCases.last(where: { pictures[$0] == found }) else {
      return .bad("found \(found)")
    }
    let next = SimulatedProcess(on: machine)
    try Deed.perform(.add(witness, now: now), on: next)
    next.end()
    var added = witness
    added.created = now
    let later = try PlanPicture(of: machine)
    guard later == found.with(added) else { return .bad("found \(found), then \(later)") }
    return flaw(in: machine.tree.files, except: found.damages.keys.map { "\($0)" }).map { .bad($0) }
      ?? .good(outcome)
  }

  /// What is wrong with the files although the plan is right.
  private func flaw(in files: [String: [UInt8]], except damaged: [String]) -> String? {
    // Beside a file elsewhere it stays until the next change of this file.
    let left = files.keys.first { $0.contains(".tmp-") && !$0.contains("/elsewhere/") }
    if let left { return "left \(left)" }
    for (page, text) in untouched where !damaged.contains(page) {
      let bytes =
        files["\(Deed.folder)/elsewhere/\(page).json"]
        ?? files["\(Deed.folder)/weeks/\(page).json"] ?? []
      let isThere = String(decoding: bytes, as: UTF8.self).contains(text)
      if !isThere { return "a post of \(page) is written anew" }
    }
    return flawInSettings(files) ?? flawInSeries(files)
  }

  /// Whether what no deed is about stands in plan.json as it was written.
  private func flawInSettings(_ files: [String: [UInt8]]) -> String? {
    let text = String(decoding: files["\(Deed.folder)/plan.json"] ?? [], as: UTF8.self)
    return Deed.untouchedSettings.first { !text.contains($0) }.map { "no more \($0) in plan.json" }
  }

  /// Whether the list of series says where they begin.
  private func flawInSeries(_ files: [String: [UInt8]]) -> String? {
    var pages: [Page: PageContents] = [:]
    for (path, bytes) in files where path.hasPrefix("\(Deed.folder)/weeks/") {
      guard let page = Page(fileName: path.lastPart) else { continue }
      pages[page] = (try? PageFile(page, bytes))?.contents
    }
    let expected = SeriesIndex(pages)
    let found = files["\(Deed.folder)/\(SeriesIndex.path)"].flatMap { try? SeriesIndex($0) }
    return (found?.starts ?? []) == expected.starts
      ? nil : "the list of series is \(found?.starts ?? [])"
  }
}
