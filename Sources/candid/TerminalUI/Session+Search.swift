import CandidCore
import CandidStore
import CandidUI
import Canvas
import Terminal

// A search of the plan goes on in slices beside the loop, while no key waits.
extension Session {
  /// Short enough that no key is felt to wait.
  private static let slice = Duration.milliseconds(2)
  /// How often what was found is told, so that counting up costs no time of the search.
  private static let tellingInterval = Duration.milliseconds(50)

  /// Begins a search in the place of any that goes on.
  mutating func find(_ sought: Sought, from page: Page) {
    do throws(StoreError) {
      search = try PageSearch(for: sought, in: store, from: page)
      tellSearchAt = .now
    } catch {
      search = nil
      tell(.found([], left: [], unreadable: []))
      model.notice = Notice("\(error)", .error)
    }
  }

  /// Waits for the next event, and searches meanwhile.
  ///
  /// - Returns: What came; nil where the model was told of what was found instead.
  mutating func nextWakeup(within patience: Int?) -> Wakeup? {
    guard isSearchingOn else { return terminal.wait(milliseconds: patience, orFor: watch.handle) }
    while search?.isDone == false {
      let wakeup = terminal.wait(milliseconds: 0, orFor: watch.handle)
      guard case .timeOut = wakeup else { return wakeup }
      search?.goOn(for: Self.slice)
      if hasNews { break }
    }
    tellOfSearch()
    return nil
  }

  /// Whether a search has time now: half of a key, a change that waits and details that are behind have
  /// their moment first.
  private var isSearchingOn: Bool {
    search != nil && input.patience == nil && waiting.isEmpty && !model.isDetailBehind
  }

  /// Whether what was found is worth a frame: the first hit at once, all others now and then.
  private var hasNews: Bool {
    search?.hasHits == true && model.search?.goal != nil || tellSearchAt <= .now
  }

  private mutating func tellOfSearch() {
    guard let found = search?.take() else { return }
    let isDone = search?.isDone == true
    if isDone { search = nil }
    tellSearchAt = .now + Self.tellingInterval
    tell(.found(found.hits, left: found.left, unreadable: found.unreadable))
    if isDone { trimsMemory = true }
  }
}
