/// The text for one channel where it differs from the shared one.
package struct Variant: Hashable, Sendable {
  package var channel: String
  package var text: String

  package init(channel: String, text: String) {
    self.channel = channel
    self.text = text
  }
}
