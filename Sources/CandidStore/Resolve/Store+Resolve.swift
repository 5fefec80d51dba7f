import CandidCore
import LosslessJSON

extension Store {
  /// The posts that stand in several places and are not the same in all; nothing is written.
  ///
  /// - Returns: They, copies that cannot be read, and whether anything else stands twice.
  package func doubles() throws(StoreError) -> (
    conflicts: [PostConflict], troubles: [Ailment], areAny: Bool
  ) {
    let lock = Lock.forReading(in: place)
    defer { lock?.release() }
    let doubles = try Doubles(in: place)
    let areAny = !doubles.ids.isEmpty || !doubles.copies.isEmpty
    return (doubles.conflicts, doubles.troubles, areAny)
  }

  /// Takes the posts of copies over, and has posts that stand twice stand once.
  ///
  /// What is the same everywhere needs no choice. Words that give way go into `.candid/rescue`, and so
  /// do copies in which nothing is left to decide.
  ///
  /// - Parameters:
  ///   - choices: Conflicts as the person saw them, each with the place of the version to keep.
  ///   - lockTimeout: How long to wait for another program that writes.
  /// - Returns: What was done, all of it or nothing, and what is left.
  /// - Throws: ``StoreError``; `overtaken` where a conflict is not what was seen any more.
  package func resolve(
    _ choices: [(PostConflict, keep: String)],
    lockTimeout: Duration
  ) throws(StoreError) -> Resolution {
    // What was cut short is brought to its end first.
    var writing = try Writing(self, lockTimeout: lockTimeout)
    defer { writing.end() }
    let doubles = try Doubles(in: place)
    let conflicts = doubles.conflicts
    for (seen, _) in choices where !conflicts.contains(seen) {
      throw .overtaken(path: seen.versions[0].page?.path ?? seen.versions[0].place)
    }
    let kept = choices.map { ($0.0.id, $0.keep) }
    let chosen = Dictionary(kept) { $1 }
    let resolving = try Resolving(doubles, chosen, in: place)
    let replacements = try resolving.replacements()
    var resolution = Resolution(troubles: doubles.troubles)
    resolution.notices = writing.notices
    resolution.conflicts = conflicts.filter { chosen[$0.id] == nil }
    let rescue = Rescue(place)
    for id in resolving.ids {
      guard let decision = resolving.decisions[id] else { continue }
      if decision.versions.count == 1, decision.winner.page == nil {
        let copy = "weeks/\(decision.winner.place)"
        let post = decision.winner.post
        resolution.added.append(.init(post: post, page: decision.page, copy: copy))
      }
      let rescues = try resolving.rescue(decision, in: rescue)
      let pages = decision.versions.compactMap(\.page)
      if pages.count < 2, chosen[id] == nil { continue }
      resolution.kept.append(
        .init(post: decision.winner.post, page: decision.page, rescues: rescues)
      )
    }
    try Backups(place).keep(replacements)
    let deltas = resolving.deltas
    let title = deltas.first.flatMap { resolving.decisions[$0.post]?.winner.post.title }
    try writing.replace(
      replacements,
      "Resolved what stood twice",
      kept: resolution.kept.flatMap(\.rescues),
      deltas: deltas,
      title: title ?? ""
    )
    for copy in resolving.copies where resolving.isDone(copy) {
      do throws(StoreError) {
        resolution.merged.append(try resolving.retire(copy, doubles, to: rescue))
      } catch {
        // The posts are taken over by now; a copy that is still there is looked at the next time.
        let what = "its posts are taken over, but it stays where it is"
        let trouble = Ailment("sync-copy", copy.name.path, what: what, remedy: "\(error)")
        resolution.troubles.append(trouble)
      }
    }
    return resolution
  }
}

extension Resolving {
  /// Puts what loses aside; a copy that is done goes whole, later.
  fileprivate func rescue(_ decision: Decision, in rescue: Rescue) throws(StoreError) -> [String] {
    var rescues: [String] = []
    for loser in decision.losers {
      if let copy = copies.first(where: { $0.place == loser.place }), isDone(copy) { continue }
      let stem = Doctor.word(for: loser.place)
      let name = "\(stem)-\(decision.winner.post.id).json"
      rescues.append(try rescue.keep(loser.bytes + Array("\n".utf8), of: name))
    }
    return rescues
  }

  /// Moves a copy away whose posts are all in the plan by now.
  fileprivate func retire(
    _ copy: Copy,
    _ doubles: Doubles,
    to rescue: Rescue
  ) throws(StoreError) -> Resolution.Merged {
    let path = try rescue.move(copy.name.path, holding: copy.found.bytes)
    var behind: [String] = []
    if case .file(_, let original)? = doubles.sources[copy.page] {
      behind = copy.file.members(otherThanIn: original)
    }
    return Resolution.Merged(
      copy: copy.name.path,
      original: copy.name.original,
      rescue: path,
      leftBehind: behind
    )
  }
}

extension PageFile {
  /// The keys beside `posts` whose values another file does not have.
  fileprivate func members(otherThanIn other: PageFile) -> [String] {
    (document.root.members ?? []).map(\.key).filter { key in
      guard key != "posts", let value = document.root[key] else { return false }
      let text = other.document.root[key].map { Array(other.document.text(of: $0).utf8) }
      return text != Array(document.text(of: value).utf8)
    }
  }
}
