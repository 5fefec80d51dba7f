import CandidCore

/// What a power cut may leave on the medium.
enum PowerCut: String, CaseIterable, Sendable {
  /// POSIX and no more: what no sync covers may be missing, each entry on its own, or be half there.
  case strict
  /// As ext4 does by default: names in order, any sync writes the journal out, data may be missing.
  case ext4

  /// A state of the medium, and how it came about.
  struct Left: Sendable {
    let tree: FileTree
    let story: String
  }

  /// The states a cut after the last entry of a journal may leave, each once.
  ///
  /// All that are missing one or two entries, all of one kind, or all; of the rest a few by chance.
  /// `medium` is what it held before, with an inode for each file made since; states whose digest is
  /// in `seen` are left out, those given are added.
  func states(
    after journal: ArraySlice<JournalEntry>,
    on medium: FileTree,
    except seen: inout Set<Int>
  ) -> [Left] {
    let entries = Array(journal)
    let cuts = self == .strict ? strictCuts(entries) : ext4Cuts(entries)
    var keys: Set<[Int]> = []
    return cuts.compactMap { cut in
      guard keys.insert(cut.key).inserted else { return nil }
      var tree = medium
      tree.starts += 1
      for (index, entry) in entries.enumerated() where !cut.missing.contains(index) {
        (index == cut.torn?.index ? cut.torn?.entry ?? entry : entry).apply(to: &tree)
      }
      guard seen.insert(tree.digest).inserted else { return nil }
      return Left(tree: tree, story: "\(rawValue) after \(entries.count) entries, \(cut.story)")
    }
  }

  /// One state by chance that POSIX allows after the last entry of a journal.
  func state(
    after journal: [JournalEntry],
    on medium: FileTree,
    using dice: inout SplitMix64
  ) -> FileTree {
    var tree = medium
    tree.starts += 1
    let loose = Set(journal.unsynchronised)
    for (index, entry) in journal.enumerated() {
      if !loose.contains(index) {
        entry.apply(to: &tree)
      } else if Bool.random(using: &dice) {
        (entry.torn + [entry]).randomElement(using: &dice)?.apply(to: &tree)
      }
    }
    return tree
  }

  /// Which entries are not on the medium, or only in part.
  private struct Cut {
    let story: String
    var missing: Set<Int> = []
    var torn: (index: Int, entry: JournalEntry, way: Int)?

    /// What tells one cut from another before it is carried out.
    var key: [Int] { missing.sorted() + (torn.map { [-1, $0.index, $0.way] } ?? []) }
  }
}

// MARK: - Strict

extension PowerCut {
  private func strictCuts(_ entries: [JournalEntry]) -> [Cut] {
    let loose = entries.unsynchronised
    var cuts = [
      Cut(story: "nothing missing"),
      Cut(story: "all missing", missing: Set(loose)),
      Cut(story: "data missing", missing: Set(loose.filter { entries[$0].isData })),
      Cut(story: "names missing", missing: Set(loose.filter { entries[$0].isName })),
    ]
    for index in loose {
      cuts.append(Cut(story: "without \(entries[index])", missing: [index]))
      for (way, torn) in entries[index].torn.enumerated() {
        cuts.append(Cut(story: "torn \(torn)", torn: (index, torn, way)))
      }
      for other in loose where other < index {
        cuts.append(
          Cut(story: "without \(entries[other]), \(entries[index])", missing: [other, index])
        )
      }
    }
    return cuts + chance(loose)
  }

  /// Some cuts that are missing three entries or more.
  private func chance(_ loose: [Int]) -> [Cut] {
    guard loose.count > 3 else { return [] }
    let seed = UInt64(loose.count)
    var dice = Dice(seed: seed)
    return (0..<12).map { round in
      let missing = Set(loose.filter { _ in Bool.random(using: &dice) })
      return Cut(
        story: "seed \(seed), round \(round), without \(missing.sorted())",
        missing: missing
      )
    }
  }
}

// MARK: - ext4

extension PowerCut {
  private func ext4Cuts(_ entries: [JournalEntry]) -> [Cut] {
    let lastSync = entries.lastIndex { if case .synchronise = $0 { true } else { false } }
    return ((lastSync ?? 0)...entries.count).flatMap { end in
      let names = entries.indices.filter { $0 >= end && !entries[$0].isWrite }
      let loose = entries.writesNotOut(before: end)
      let inodes = Set(loose.compactMap { entries[$0].writtenInode }).sorted()
      let losses =
        [[], loose] + inodes.map { inode in loose.filter { entries[$0].writtenInode == inode } }
      return losses.map { lost in
        Cut(story: "names up to \(end), without writes \(lost)", missing: Set(names + lost))
      }
    }
  }
}

extension [JournalEntry] {
  /// The entries that no later sync covers.
  fileprivate var unsynchronised: [Int] {
    indices.filter { index in
      // A rename from one folder into another is in both.
      var waiting = self[index].folders.union(self[index].writtenInode.map { [$0] } ?? [])
      if waiting.isEmpty { return false }
      for later in self[(index + 1)...] {
        switch later {
        case .synchronise(let inode): waiting.remove(inode)
        case .synchroniseRefused(let inode) where self[index].writtenInode == inode: return true
        default: break
        }
        if waiting.isEmpty { return false }
      }
      return true
    }
  }

  /// The writes that nothing has put on the medium when the journal is out up to `end`.
  fileprivate func writesNotOut(before end: Int) -> [Int] {
    var loose: [Int] = []
    for (index, entry) in enumerated() {
      switch entry {
      case .write: loose.append(index)
      case .synchronise(let inode): loose.removeAll { self[$0].writtenInode == inode }
      // ext4 writes a file out that is renamed over another (auto_da_alloc).
      case .rename(let inode, _, _, isOver: true) where index < end:
        loose.removeAll { self[$0].writtenInode == inode }
      default: break
      }
    }
    return loose
  }
}

extension JournalEntry {
  fileprivate var isWrite: Bool { if case .write = self { true } else { false } }
}
