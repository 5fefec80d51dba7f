/// The clusters of a text in the form in which they are safe to draw.
///
/// Each `Character` gives its first scalar and at most two marks. After a scalar with a width,
/// - variation selectors and U+200C are dropped,
/// - a zero-width joiner before anything but a letter, a skin tone, a keycap, or a tag after the
///   black flag drops the rest: 👨‍👩‍👧 is drawn as 👨, 1️⃣ as 1,
/// - a further scalar with a width (Thai and Devanagari vowels, conjuncts) is a cluster of its own.
///
/// Flags are two letters. BOM and soft hyphen give nothing. What is invisible is written out: C0
/// and DEL as Control Pictures (`␛`), the rest as `⟨U+202E⟩`. A scalar that cannot be drawn, a mark
/// or a skin tone with nothing before it is `�`.
///
/// In the ASCII set: `<1B>`, `<U+202E>`, and a `?` for each column of what it cannot show.
struct Clusters: Sequence, IteratorProtocol {
  private let scalars: String.UnicodeScalarView
  private let text: String
  private let writer: ClusterWriter
  private var index: String.Index
  /// Clusters of the same `Character`, or of one written-out scalar, in reverse order.
  private var pending: [Cluster] = []
  /// Where the `Character` of the last cluster begins.
  private var start: String.Index
  /// The parts of the text to be marked that lie ahead, in order.
  private var marks: ArraySlice<Range<String.Index>>

  init(
    _ text: String,
    characters: CharacterSet,
    keeping kept: KeptControls = [],
    marking marks: [Range<String.Index>] = []
  ) {
    self.text = text
    self.marks = marks[...]
    start = text.startIndex
    scalars = text.unicodeScalars
    writer = ClusterWriter(characters: characters, kept: kept)
    index = text.startIndex
  }

  mutating func next() -> Cluster? {
    guard var cluster = nextUnmarked() else { return nil }
    while let mark = marks.first, mark.upperBound <= start { marks.removeFirst() }
    if let mark = marks.first { cluster.isMarked = mark.contains(start) }
    return cluster
  }

  private mutating func nextUnmarked() -> Cluster? {
    while true {
      if let cluster = pending.popLast() { return cluster }
      guard index < scalars.endIndex else { return nil }
      start = index
      let scalar = scalars[index]
      let after = scalars.index(after: index)
      if let columns = scalar.plainColumns,
        after == scalars.endIndex || scalars[after].plainColumns != nil
      {
        index = after
        return writer.plain(scalar, columns: columns, rest: &pending)
      }
      // The index is always at the beginning of a Character: plain scalars stand between two.
      let end = text.index(after: index)
      let written = writer.clusters(of: text[index..<end].unicodeScalars)
      index = end
      if written.count == 1 { return written[0] }
      pending = written.reversed()
    }
  }
}
