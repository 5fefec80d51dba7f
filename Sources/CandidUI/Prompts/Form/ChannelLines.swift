import CandidCore

/// The plan's channels as lines to type: `Instagram | instagram | 2200`.
///
/// The word by which posts name a channel stays as it is, whatever the channel is called.
enum ChannelLines {
  static func text(of channels: [Channel]) -> String {
    ItemLines.text(of: channels) { channel in
      BarLine.text([channel.name, channel.network, channel.limit.map { "\($0)" } ?? ""])
    }
  }

  /// Reads lines; a channel that was there before keeps its word, and what has no place in its line.
  ///
  /// A line of the same name is the same channel. Of the others, one takes the place of a channel of
  /// its network that no line names any more: it was given another name.
  static func channels(
    _ lines: [String],
    before: [Channel]
  ) throws(FormMisfit) -> [Channel] {
    var typed: [Channel] = []
    for line in lines { typed.append(try channel(line, after: typed)) }
    func isNamed(_ name: String, _ channel: Channel) -> Bool {
      ItemLines.folded(channel.name) == name
    }
    var open = before.filter { channel in !typed.contains { isNamed($0.name, channel) } }
    var taken = Set(before.map(\.id))
    return typed.map { line in
      var old = before.first { isNamed(line.name, $0) }
      if old == nil, let place = open.firstIndex(where: { $0.network == line.network }) {
        old = open.remove(at: place)
      }
      guard var channel = old else {
        var new = line
        new.id = word(for: line, besides: taken)
        taken.insert(new.id)
        return new
      }
      if !isNamed(line.name, channel) { channel.name = line.name }
      channel.network = line.network
      channel.limit = line.limit
      return channel
    }
  }

  private static func channel(
    _ line: String,
    after others: [Channel]
  ) throws(FormMisfit) -> Channel {
    let parts = BarLine.parts(of: line)
    guard let name = parts.first, !name.isEmpty else {
      throw FormMisfit("a channel needs a name: Instagram | instagram | 2200")
    }
    guard parts.count <= 3 else {
      throw FormMisfit("“\(name)” has more than three parts; write a | of a name as \\|")
    }
    if others.contains(where: { $0.name.lowercased() == name.lowercased() }) {
      throw FormMisfit("two channels are called “\(name)”; give one another name")
    }
    var limit: Int?
    if parts.count == 3, !parts[2].isEmpty {
      guard let number = Int(parts[2]), (1...1_000_000).contains(number) else {
        throw FormMisfit("“\(parts[2])” is no limit; write a whole number from 1 to 1000000")
      }
      limit = number
    }
    let network = parts.count > 1 ? parts[1] : ""
    return Channel(id: "", network: network, name: name, limit: limit)
  }

  /// The word by which posts are to name a new channel: its network's short one where it is called as
  /// the network, else its name in lower case, without blanks.
  private static func word(for channel: Channel, besides taken: Set<String>) -> String {
    let words = channel.name.lowercased().split { !$0.isLetter && !$0.isNumber }
    let name = words.isEmpty ? "channel" : words.joined(separator: "-")
    let isNetwork = channel.network.isEmpty || channel.network == name
    let word = (isNetwork ? Network.shortNames[name] : nil) ?? name
    return ItemLines.name(word, besides: taken)
  }
}
