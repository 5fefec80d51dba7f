import CandidCore

/// An option of `add` that is not here is understood all the same, as the argument parser knows it.
extension Adding: PlainOptions {
  /// What follows `add`, with the global options among it; nil where the argument parser has to
  /// explain it.
  init?(_ arguments: ArraySlice<String>, _ globals: inout Globals) {
    self.init(title: "")
    var title: String?
    var rest = arguments
    while let argument = rest.popFirst() {
      if take(argument, &rest) || globals.take(argument, &rest) { continue }
      guard title == nil, !argument.isOption else { return nil }
      title = argument
    }
    guard let title else { return nil }
    self.title = title
  }

  mutating func set(_ flag: String) -> Bool {
    switch flag {
    case "--offer": fields.offer = true
    case "--no-offer": fields.offer = false
    case "--json": isJSON = true
    default: return false
    }
    return true
  }

  mutating func set(_ option: String, to value: String) -> Bool {
    if value.isEmpty { return false }
    switch option {
    case "--on": fields.on = value
    case "--at": fields.at = value
    case "--intention": fields.intention = value
    case "--story": fields.story = value
    case "--channel": fields.channel.append(value)
    case "--text": textFile = value
    case "--need": fields.need = value
    case "--why": fields.why = value
    case "--every": series.every = value
    case "--until": series.until = value
    case "--count":
      guard let count = Int(value) else { return false }
      series.count = count
    default: return false
    }
    return true
  }
}
