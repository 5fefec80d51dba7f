import CandidCore
import CandidStore
import CandidUI

extension Session {
  /// How long others are given to finish what they began, before it is read.
  private static let debounce = Duration.milliseconds(50)

  /// Takes note that others may have changed the plan.
  mutating func noticeOutside() {
    guard watch.read(), reloadAt == nil else { return }
    reloadAt = .now + Self.debounce
  }

  /// Reads again what is due to be read.
  mutating func reloadWhereDue() {
    let now = ContinuousClock.now
    if let lookAt, lookAt <= now {
      self.lookAt = nil
      if watch.look(at: model.neededPages) || store.isGone { reloadAt = now }
    }
    if let reloadAt, reloadAt <= now {
      self.reloadAt = nil
      refresh { .reread($0) }
    }
    if lookAt == nil, watch.isPolling || store.isGone { lookAt = now + Watch.pollInterval }
  }

  /// Reads the settings and what the shown week needs.
  ///
  /// Where the plan is gone, the screen keeps what it shows.
  mutating func refresh(_ happening: ([Page: PageContents]) -> Happening) {
    readSettings()
    if !store.isGone {
      readPages(happening)
      readHardParts()
      lookForOverwriting()
    }
  }

  /// Reads the settings; the day may be another in another time zone.
  mutating func readSettings() {
    let before = store
    store = store.reopened()
    guard store.settings != before.settings || store.condition != before.condition else { return }
    readZone()
    tell(.settings(store.settings, readOnly: store.condition.reason))
    tellTime()
  }

  /// Reads what the shown week needs.
  ///
  /// No writer is waited for: when it has finished, the watch tells of it.
  mutating func readPages(_ happening: ([Page: PageContents]) -> Happening) {
    readPages(keeping: [:], happening)
  }

  /// Reads what the weeks shown now need more than those before; the watch tells of the others.
  mutating func openPages() {
    guard !store.isGone else { return }
    readPages(keeping: model.plan.pages.filter { followed.contains($0.key) }) { .read($0) }
  }

  private mutating func readPages(
    keeping kept: [Page: PageContents],
    _ happening: ([Page: PageContents]) -> Happening
  ) {
    let needed = model.neededPages
    let pages = Set(model.shownDays.flatMap(store.pagesOfSeries)).union(needed)
    watch.follow(pages.sorted())
    followed = pages
    let read = store.read(pages.filter { kept[$0] == nil }, waiting: .zero)
    tell(happening(read.merging(kept.filter { pages.contains($0.key) }) { read, _ in read }))
    lookUpZones()
  }

  /// Reads the last saved changes, for the view of them.
  mutating func readHistory() {
    do throws(StoreError) {
      tell(.history(try store.history(limit: Model.longestHistory)))
    } catch {
      tell(.refused(.verb, error.description))
    }
  }

  /// Reads the private log; what is wrong with it concerns nothing else.
  mutating func readHardParts() {
    do throws(StoreError) {
      let (parts, obstacle) = try store.hardParts()
      tellHardParts(parts, obstacle: obstacle?.description)
    } catch {
      tellHardParts(nil, obstacle: error.description)
    }
  }

  private mutating func tellHardParts(_ parts: [HardPart]?, obstacle: String?) {
    var log = model.hardParts
    log.take(parts, obstacle)
    // As a rule nothing is new, and nothing need be drawn.
    if log != model.hardParts { tell(.hardParts(parts, obstacle: obstacle)) }
  }

  /// Tells of what others wrote over; a sitting makes more changes than a command sees.
  mutating func lookForOverwriting() {
    let overwriting = store.overwriting(ofLast: 200)
    if overwriting != model.overwriting { tell(.overwriting(overwriting)) }
  }

  /// Looks up the time zones that posts have of their own.
  private mutating func lookUpZones() {
    model.zones[zone.name] = zone
    for name in model.neededZones where model.zones[name] == nil {
      // Without it, only what is odd about a time is not told.
      model.zones[name] = try? ZoneFiles.zone(named: name)
    }
  }

  /// The next moment at which there is something to read.
  var nextReading: ContinuousClock.Instant? {
    [reloadAt, lookAt].compactMap(\.self).min()
  }

  private mutating func readZone() {
    guard store.settings.timeZone != zone.name else { return }
    do throws(StoreError) {
      zone = try ZoneFiles.zone(named: store.settings.timeZone)
    } catch {
      model.notice = Notice("\(error); today is still taken from \(zone.name)", .error)
    }
  }
}

extension Store.Condition {
  /// Why nothing can be saved; nil where it can.
  var reason: String? {
    switch self {
    case .writable: nil
    case .readOnly(let error): error.description
    }
  }
}
