import Canvas

/// The keys of a field in which something is chosen; help and documentation print this list.
enum ChoiceKeys {
  struct Entry: Sendable {
    let keys: [String]
    let summary: String
    /// The place that they lead to, from a place and how many there are.
    let place: @Sendable (Int, Int) -> Int
  }

  static let all: [Entry] = [
    Entry(keys: ["Left", "^B"], summary: "the choice before") { ($0 + $1 - 1) % $1 },
    Entry(keys: ["Right", "^F"], summary: "the choice after") { ($0 + 1) % $1 },
    Entry(keys: ["Home", "^A"], summary: "the first choice") { _, _ in 0 },
    Entry(keys: ["End", "^E"], summary: "the last choice") { $1 - 1 },
    Entry(keys: ["Space"], summary: "the choice after; where several may be, tick this one") {
      ($0 + 1) % $1
    },
  ]

  /// The keys with their meanings, and the letters that choose at once.
  static var rows: [KeyTable.Row] {
    func letters(_ options: [FormOption]) -> String {
      options.compactMap { $0.key.map(String.init) }.joined(separator: " ")
    }
    let keys = all.map { ($0.keys.joined(separator: " "), $0.summary) }
    let choices = [
      (letters(FormOption.intentions), "an intention, by the letters of the week"),
      (letters(FormOption.stories), "a story, by the letters of the week"),
    ]
    return (keys + choices).map { KeyTable.Row(keys: $0, command: "", summary: $1) }
  }

  /// Where a key leads among options; nil where it means nothing.
  static func place(after key: Key, from place: Int, among options: [FormOption]) -> Int? {
    for entry in all where entry.keys.contains(where: { KeyName.key($0) == key }) {
      return entry.place(place, options.count)
    }
    return options.firstIndex { option in option.key.map { key == Key($0) } ?? false }
  }
}
