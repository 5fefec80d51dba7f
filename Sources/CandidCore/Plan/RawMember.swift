/// A JSON member as it was written: the decoded key, and the value's own characters.
package struct RawMember: Hashable, Sendable {
  package var key: String
  package var json: String

  package init(key: String, json: String) {
    self.key = key
    self.json = json
  }
}
