import CandidUI
import Terminal

extension Session {
  /// Brings a text into a clipboard, and says by which way once it is there.
  mutating func copy(_ text: String, of words: String, _ hint: String?) {
    copyHint = hint.map { "; \($0)" } ?? ""
    if let outcome = clipboard.copy(text, of: words) { tell(outcome) }
  }

  mutating func lookAtClipboard() {
    if let outcome = clipboard.look(at: .now) { tell(outcome) }
  }

  private mutating func tell(_ outcome: Clipboard.Outcome) {
    let seconds = Clipboard.patience.components.seconds
    let silence = clipboard.silent.map { "; \($0) did not answer in \(seconds) s" } ?? ""
    switch outcome {
    case .copied(let way, let words):
      model.notice = Notice("Copied \(words) to the clipboard by \(way)\(copyHint)\(silence)")
    case .handOver(let text, let words):
      if let why = terminal.copy(text) {
        model.notice = Notice("not copied: \(why); install wl-copy or xclip\(silence)", .error)
      } else {
        model.notice = Notice("Copied \(words) to the clipboard by OSC 52\(copyHint)\(silence)")
      }
    case .failed:
      let why = "no clipboard is in reach; install wl-copy or xclip"
      model.notice = Notice("not copied: \(why)\(silence)", .error)
    }
  }
}
