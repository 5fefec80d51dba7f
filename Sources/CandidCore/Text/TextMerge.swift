/// Two people's versions of one text put together, line by line.
///
/// What only one of them changed is taken from them. Where both changed the same lines, each in their
/// own way, both versions stay, theirs first: no line that anybody wrote is dropped.
package struct TextMerge: Equatable, Sendable {
  package let text: String
  /// The lines, from 1, at which both versions stand one after the other.
  package let doubled: [Int]

  /// Merges in time that grows with the length of the text and the number of differences.
  ///
  /// - Parameters:
  ///   - base: The text that both began with.
  ///   - theirs: What stands in its place by now.
  ///   - ours: What is to be saved.
  package init(base: String, theirs: String, ours: String) {
    guard theirs != base, ours != theirs else {
      (text, doubled) = (ours, [])
      return
    }
    let base = Self.lines(of: base)
    let hunks = [Self.lines(of: theirs), Self.lines(of: ours)].map { Hunk.all(from: base, to: $0) }
    var merged: [Substring] = []
    var doubled: [Int] = []
    var next = 0
    for region in Region.all(hunks[0], hunks[1]) {
      merged += base[next..<region.lines.lowerBound]
      let (theirs, ours) = (region.theirs.applied(to: base), region.ours.applied(to: base))
      let unchanged = Array(base[region.lines])
      if theirs == unchanged {
        merged += ours
      } else if ours == unchanged || ours == theirs {
        merged += theirs
      } else {
        doubled.append(merged.count + 1)
        merged += theirs + ours
      }
      next = region.lines.upperBound
    }
    merged += base[next...]
    text = merged.joined(separator: "\n")
    self.doubled = doubled
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

/// Lines of the base that one version replaces; an empty range is a place between two lines.
private struct Hunk {
  var lines: Range<Int>
  var replacement: [Substring]

  /// What one version changed, from the top down; two hunks never touch.
  static func all(from base: [Substring], to version: [Substring]) -> [Hunk] {
    var removed: Set<Int> = []
    var inserted: [Int: Substring] = [:]
    for change in version.difference(from: base) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var hunks: [Hunk] = []
    var (old, new) = (0, 0)
    while old < base.count || new < version.count {
      var hunk = Hunk(lines: old..<old, replacement: [])
      while removed.contains(old) || inserted[new] != nil {
        if let line = inserted[new] {
          hunk.replacement.append(line)
          new += 1
        } else {
          old += 1
        }
      }
      hunk.lines = hunk.lines.lowerBound..<old
      if !hunk.lines.isEmpty || !hunk.replacement.isEmpty { hunks.append(hunk) }
      (old, new) = (old + 1, new + 1)
    }
    return hunks
  }
}

/// A run of base lines that the versions are looked at together in.
private struct Region {
  var lines: Range<Int>
  var theirs: Side
  var ours: Side

  struct Side {
    var lines: Range<Int>
    var hunks: [Hunk] = []

    /// The lines as this version has them.
    func applied(to base: [Substring]) -> [Substring] {
      var applied: [Substring] = []
      var next = lines.lowerBound
      for hunk in hunks {
        applied += base[next..<hunk.lines.lowerBound] + hunk.replacement
        next = hunk.lines.upperBound
      }
      return applied + base[next..<lines.upperBound]
    }
  }

  /// Gathers hunks that overlap or touch, from the top down.
  static func all(_ theirs: [Hunk], _ ours: [Hunk]) -> [Region] {
    let hunks = (theirs.map { ($0, true) } + ours.map { ($0, false) })
      .sorted {
        ($0.0.lines.lowerBound, $0.0.lines.upperBound) < (
          $1.0.lines.lowerBound, $1.0.lines.upperBound
        )
      }
    var regions: [Region] = []
    for (hunk, isTheirs) in hunks {
      if var last = regions.last, hunk.lines.lowerBound <= last.lines.upperBound {
        last.take(hunk, isTheirs)
        regions[regions.count - 1] = last
      } else {
        let empty = Side(lines: hunk.lines)
        var region = Region(lines: hunk.lines, theirs: empty, ours: empty)
        region.take(hunk, isTheirs)
        regions.append(region)
      }
    }
    return regions
  }

  private mutating func take(_ hunk: Hunk, _ isTheirs: Bool) {
    lines = lines.lowerBound..<max(lines.upperBound, hunk.lines.upperBound)
    theirs.lines = lines
    ours.lines = lines
    if isTheirs { theirs.hunks.append(hunk) } else { ours.hunks.append(hunk) }
  }
}
