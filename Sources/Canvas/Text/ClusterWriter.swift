/// Turns the scalars of one `Character` into safe clusters, by the rules of `Clusters`.
struct ClusterWriter {
  let characters: CharacterSet
  let kept: KeptControls

  /// The cluster of a scalar that is known to be plain and to stand alone.
  ///
  /// The second `?` of a wide one, in the ASCII set, goes to `rest`.
  func plain(_ scalar: Unicode.Scalar, columns: Int, rest: inout [Cluster]) -> Cluster {
    if scalar.isASCII { return Cluster(ascii: UInt8(truncatingIfNeeded: scalar.value)) }
    guard characters == .ascii else { return Cluster(scalar, columns: columns) }
    if let twin = ASCIITwins.twin(of: Glyph(scalar)) { return Cluster(ascii: twin) }
    if columns == 2 { rest.append(Cluster(ascii: 0x3F)) }
    return Cluster(ascii: 0x3F)
  }

  func clusters(of scalars: Substring.UnicodeScalarView) -> [Cluster] {
    var result: [Cluster] = []
    var base = Base()
    var rest = scalars
    while let scalar = rest.popFirst() {
      if base.isStarted, stops(scalar, after: base, before: rest.first) { break }
      if base.isStarted, scalar.isFormChoice || scalar.value == 0x200D { continue }
      switch ScalarKind(scalar) {
      case .mark where base.isStarted:
        base.add(scalar)
      case .mark, .undrawable:
        append(base.taken(), to: &result)
        append(.replacement, to: &result)
      case .invisible:
        append(base.taken(), to: &result)
        result += hidden(scalar, before: rest.first)
      case .narrow where scalar.isRegionalIndicator:
        append(base.taken(), to: &result)
        result.append(Cluster(ascii: UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6 + 0x41)))
      case .wide where scalar.isSkinTone:
        append(.replacement, to: &result)
      case .narrow, .wide:
        append(base.taken(), to: &result)
        base = Base(scalar, columns: ScalarKind(scalar) == .wide ? 2 : 1)
      }
    }
    append(base.taken(), to: &result)
    return result
  }

  /// Whether the rest of the `Character` is left out from here.
  private func stops(
    _ scalar: Unicode.Scalar,
    after base: Base,
    before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar.value {
    case 0x200D: next.map { !$0.properties.isAlphabetic } ?? true
    case 0x20E3, 0x1F3FB...0x1F3FF: true
    case 0xE0020...0xE007F: base.first?.value == 0x1F3F4
    default: false
    }
  }

  /// A control or invisible scalar as clusters, one for each character of its name.
  private func hidden(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> [Cluster] {
    let value = scalar.value
    switch value {
    case 0xAD, 0xFEFF: return []
    case 0x0A where kept.contains(.lineEnds): return [Cluster("\n", columns: 0)]
    case 0x0D where kept.contains(.lineEnds) && next == "\n": return []
    case 0x09 where kept.contains(.tabs): return [Cluster("\t", columns: 0)]
    case 0..<0x20 where characters == .unicode, 0x7F where characters == .unicode:
      let picture = Unicode.Scalar(value == 0x7F ? 0x2421 : 0x2400 + value) ?? "\u{FFFD}"
      return [Cluster(picture, columns: 1)]
    default: return named(value)
    }
  }

  private func named(_ value: UInt32) -> [Cluster] {
    let digits = String(value, radix: 16, uppercase: true)
    let isControl = value < 0x20 || value == 0x7F
    let padding = String(repeating: "0", count: Swift.max(0, (isControl ? 2 : 4) - digits.count))
    let name = (isControl ? "" : "U+") + padding + digits
    let isASCII = characters == .ascii
    return [Cluster(isASCII ? "<" : "\u{27E8}", columns: 1)]
      + name.utf8.map { Cluster(ascii: $0) }
      + [Cluster(isASCII ? ">" : "\u{27E9}", columns: 1)]
  }

  private func append(_ cluster: Cluster?, to clusters: inout [Cluster]) {
    guard let cluster else { return }
    if characters == .unicode || cluster.glyph.ascii != nil {
      clusters.append(cluster)
    } else if let twin = ASCIITwins.twin(of: cluster.glyph) {
      clusters.append(Cluster(ascii: twin))
    } else {
      // One for each column, so that the layout is the same in both sets.
      clusters += Array(repeating: Cluster(ascii: 0x3F), count: cluster.columns)
    }
  }
}

extension ClusterWriter {
  /// A cluster in the making.
  private struct Base {
    private(set) var first: Unicode.Scalar?
    private var glyph = Glyph.nothing
    private var columns = 0

    init() {}

    init(_ scalar: Unicode.Scalar, columns: Int) {
      first = scalar
      glyph = Glyph(scalar)
      self.columns = columns
    }

    var isStarted: Bool { first != nil }

    mutating func add(_ mark: Unicode.Scalar) { glyph.add(mark) }

    /// The cluster so far; begins anew.
    mutating func taken() -> Cluster? {
      guard first != nil else { return nil }
      defer { self = Base() }
      return Cluster(glyph: glyph, columns: columns)
    }
  }
}
