import CandidUI

/// A choice of keys in a file, and where its parts stand.
struct FoundKeys {
  let choice: KeyChoice
  private let place: Int
  private let keys: [Int]

  /// Takes the name of a command, of a place where it is one, and the keys.
  init(_ command: FoundText, _ context: FoundText?, _ keys: [FoundText]) {
    choice = KeyChoice(command.text, in: context?.text, keys: keys.map(\.text))
    place = (context ?? command).offset
    self.keys = keys.map(\.offset)
  }

  /// Where a key stands, by its place among the keys; nil is for all of them.
  func offset(ofKey key: Int?) -> Int { key.map { keys[$0] } ?? place }
}
