/// What is wrong with a choice of keys, which has no effect then.
package struct KeySlip: Error, Equatable {
  /// The place of the choice in the list of choices.
  package var choice: Int
  /// The place of the key in the choice; nil where it is about all of them.
  package var key: Int?
  /// What is wrong and what to do, as the rest of a sentence that starts with a place.
  package var text: String

  init(choice: Int, key: Int? = nil, text: String) {
    self.choice = choice
    self.key = key
    self.text = text
  }
}
