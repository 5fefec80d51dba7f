/// What a post says where.
extension Post {
  /// The text for a channel: its own where there is one, else the shared text.
  package func text(on channel: String) -> String {
    variants.first { $0.channel == channel }?.text ?? text
  }

  /// The texts that its channels show, each once and none blank; without channels the shared one.
  var texts: [String] {
    guard !variants.isEmpty, !channels.isEmpty else { return Self.isSaid(text) ? [text] : [] }
    var texts: [String] = []
    for text in channels.map(text(on:)) where Self.isSaid(text) && !texts.contains(text) {
      texts.append(text)
    }
    return texts
  }

  /// The minute of its day and time, counted through the calendar; nil where it has no time.
  var calendarMinute: Int? {
    guard let day, let time else { return nil }
    return day.number * 24 * 60 + time.minutes
  }
}
