import CandidCore

/// What the message line said in this sitting, the latest last.
package struct MessageLog: Equatable, Sendable {
  package struct Message: Equatable, Sendable {
    package var at: Instant
    package var notice: Notice
  }

  /// How many are kept; older ones go.
  package static let longest = 500

  package private(set) var messages: [Message] = []

  /// Adds what was said; the same once more, as while a change waits, stands there once.
  mutating func append(_ notice: Notice, at moment: Instant) {
    if messages.last?.notice == notice { messages.removeLast() }
    messages.append(Message(at: moment, notice: notice))
    if messages.count > Self.longest { messages.removeFirst() }
  }
}
