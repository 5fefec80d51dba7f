/// The contents of a time zone file: every recorded change of the offset, and the rule for later years.
///
/// Source: RFC 8536, section 3.
struct ZoneFile: Equatable {
  /// A moment from which an offset holds.
  struct Change: Equatable {
    /// Seconds since 1970 UTC.
    let start: Int
    /// Seconds east of UTC.
    let offset: Int
  }

  /// The changes in the order of time.
  var changes: [Change]
  /// The offset before the first change, in seconds east of UTC.
  var firstOffset: Int
  /// The rule after the last change; nil where the last offset stays.
  var rule: PosixZoneRule?

  static let utc = ZoneFile(changes: [], firstOffset: 0, rule: nil)
}

extension ZoneFile {
  /// Reads the bytes of a file of version 1 to 4.
  init(zone: String, bytes: [UInt8]) throws(ZoneError) {
    var source = ZoneBytes(zone: zone, bytes: bytes)
    var header = try Header(&source)
    guard header.version >= UInt8(ascii: "2") else {
      self = try header.body(&source, timeWidth: 4)
      return
    }
    // The first block is for readers of version 1; the second says it all again in 64 bits.
    _ = try source.take(header.length(timeWidth: 4))
    header = try Header(&source)
    self = try header.body(&source, timeWidth: 8)
    rule = try Self.footer(source)
  }

  /// Reads the line at the end of the file, which may be empty.
  private static func footer(_ source: ZoneBytes) throws(ZoneError) -> PosixZoneRule? {
    let newLine = UInt8(ascii: "\n")
    guard source.rest.first == newLine, let end = source.rest.dropFirst().firstIndex(of: newLine)
    else {
      throw .cutShort(zone: source.zone)
    }
    let line = source.rest[..<end].dropFirst()
    guard !line.isEmpty else { return nil }
    guard let rule = PosixZoneRule(line) else { throw .unreadableRule(zone: source.zone) }
    return rule
  }
}

extension ZoneFile {
  /// The start of a block: how many entries of each kind follow.
  private struct Header {
    var version: UInt8
    var universalMarks: Int
    var standardMarks: Int
    var leapSeconds: Int
    var changes: Int
    var types: Int
    var letters: Int

    init(_ source: inout ZoneBytes) throws(ZoneError) {
      guard source.rest.starts(with: "TZif".utf8) else { throw .notZoneData(zone: source.zone) }
      _ = try source.take(4)
      version = try source.take(1).first ?? 0
      _ = try source.take(15)
      universalMarks = try source.count()
      standardMarks = try source.count()
      leapSeconds = try source.count()
      changes = try source.count()
      types = try source.count()
      letters = try source.count()
    }

    /// The length of the block in bytes; a count has 32 bits, so the sum cannot overflow.
    func length(timeWidth: Int) -> Int {
      changes * (timeWidth + 1) + types * 6 + letters + leapSeconds * (timeWidth + 4)
        + standardMarks + universalMarks
    }

    func body(_ source: inout ZoneBytes, timeWidth: Int) throws(ZoneError) -> ZoneFile {
      guard leapSeconds == 0 else { throw .leapSeconds(zone: source.zone) }
      var block = ZoneBytes(
        zone: source.zone,
        bytes: Array(try source.take(length(timeWidth: timeWidth)))
      )
      var starts: [Int] = []
      for _ in 0..<changes { starts.append(try block.signed(width: timeWidth)) }
      let kinds = try block.take(changes)
      let offsets = try offsets(&block)
      guard
        let first = offsets.first,
        kinds.allSatisfy({ $0 < offsets.count }),
        zip(starts, starts.dropFirst()).allSatisfy(<)
      else { throw .inconsistent(zone: source.zone) }
      let changes = zip(starts, kinds).map { Change(start: $0, offset: offsets[Int($1)]) }
      return ZoneFile(changes: changes, firstOffset: first, rule: nil)
    }

    /// Reads the offset of each type; its other two bytes, summer time and name, are not needed.
    private func offsets(_ block: inout ZoneBytes) throws(ZoneError) -> [Int] {
      var offsets: [Int] = []
      for _ in 0..<types {
        let offset = try block.signed(width: 4)
        guard abs(offset) < Zone.offsetLimit else { throw .inconsistent(zone: block.zone) }
        offsets.append(offset)
        _ = try block.take(2)
      }
      return offsets
    }
  }
}
