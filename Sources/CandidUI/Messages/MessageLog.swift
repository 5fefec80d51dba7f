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

  /// Adds what was said; the same once more, or with more words behind it, stands there once.
  mutating func append(_ notice: Notice, at moment: Instant) {
    if let last = messages.last,
      last.notice == notice
        || last.at == moment && last.notice.kind == notice.kind
          && notice.text.hasPrefix(last.notice.text)
    {
      messages.removeLast()
    }
    messages.append(Message(at: moment, notice: notice))
    if messages.count > Self.longest { messages.removeFirst() }
  }
}
