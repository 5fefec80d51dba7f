import CandidCore

/// The plan's rhythm as lines to type: `friday 12:00 @ig #behind-the-scenes`.
enum RhythmLines {
  static func text(of rhythm: [Slot]) -> String { ItemLines.text(of: rhythm, line: line) }

  /// Reads lines; one that was there before is the same place, and others take what is left in order.
  static func rhythm(
    _ lines: [String],
    before: [Slot],
    channels: [Channel]
  ) throws(FormMisfit) -> [Slot] {
    var taken = Set(before.map(\.id))
    return try ItemLines.items(lines, before: before, line: line) {
      typed,
      _,
      rest throws(FormMisfit) in
      var slot = try slot(typed, channels)
      if rest.isEmpty {
        slot.id = word(for: slot, besides: taken)
        taken.insert(slot.id)
      } else {
        let old = rest.removeFirst()
        slot.id = old.id
        slot.others = old.others
      }
      return slot
    }
  }

  private static func line(of slot: Slot) -> String {
    let words =
      [slot.day.name, slot.time.map { "\($0)" }] + slot.channels.map { "@\($0)" }
      + [slot.intention.map { "#\($0.rawValue)" }]
    return words.compactMap(\.self).joined(separator: " ")
  }

  private static func slot(_ line: String, _ channels: [Channel]) throws(FormMisfit) -> Slot {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, let day = Weekday(name: first) else {
      throw FormMisfit("“\(words.first ?? "")” is no weekday; write friday 12:00 @ig #connection")
    }
    var slot = Slot(id: "", day: day)
    for word in words.dropFirst() { try take(word, into: &slot, channels) }
    return slot
  }

  private static func take(
    _ word: String,
    into slot: inout Slot,
    _ channels: [Channel]
  ) throws(FormMisfit) {
    let rest = String(word.dropFirst())
    switch word.first {
    case "@":
      guard let channel = channels.channel(named: rest) else {
        let known = channels.map { "@\($0.id)" }.joined(separator: " ")
        let choice = known.isEmpty ? "it has none yet" : "it has \(known)"
        throw FormMisfit("the plan has no channel “\(rest)”; \(choice)")
      }
      if !slot.channels.contains(channel.id) { slot.channels.append(channel.id) }
    case "#":
      guard let intention = Intention(rawValue: rest.lowercased()) else {
        let known = Intention.allCases.map { "#\($0.rawValue)" }.joined(separator: ", ")
        throw FormMisfit("“\(word)” is no intention; write \(known)")
      }
      slot.intention = intention
    default:
      guard let time = Time(word) else {
        throw FormMisfit("“\(word)” is no time, @channel or #intention; write friday 12:00 @ig")
      }
      slot.time = time
    }
  }

  private static func word(for slot: Slot, besides taken: Set<String>) -> String {
    ItemLines.name(slot.intention?.rawValue ?? slot.day.name, besides: taken)
  }
}
