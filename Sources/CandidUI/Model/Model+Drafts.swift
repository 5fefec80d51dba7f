import CandidCore
import Canvas

extension Model {
  /// The words being typed that would be lost now; nil where there are none.
  package var draft: Draft? {
    let entry = held
    guard entry.holdsUnsavedWords else { return nil }
    switch entry {
    case .none, .offer: return nil
    case .form(let form): return form.draft
    case .prompt(let prompt): return prompt.draft
    }
  }

  /// What words are typed into, also while the help is over it.
  var held: Entry { parked.map(Entry.form) ?? entry }

  /// `A draft of 12:03 is kept: “What a bad firing costs”`.
  func words(of offer: DraftOffer) -> String {
    let kept = offer.first
    let more = offer.rest.isEmpty ? "" : " (\(offer.rest.count) more after it)"
    return "A draft of \(words(of: kept.at)) is kept\(more): \(kept.draft.name)"
  }

  /// A moment in the plan's time zone: `12:03`, and the day where that is not today.
  func words(of moment: Instant) -> String {
    let (day, time) = local(moment)
    return day == clock.today ? "\(time)" : "\(Wording.day(day)) \(time)"
  }

  /// The day and the time of day of a moment in the plan's time zone.
  func local(_ moment: Instant) -> (Day, Time) {
    (zones[plan.settings.timeZone] ?? .utc).local(moment)
  }

  // MARK: - Offering

  /// Offers drafts, where they could be saved.
  mutating func offer(_ drafts: [KeptDraft]) {
    guard readOnly == nil, entry == .none, let first = drafts.first else { return }
    entry = .offer(DraftOffer(first: first, rest: Array(drafts.dropFirst())))
  }

  /// Gives a key to the offer; one that is none of its own keeps the drafts and acts as ever.
  mutating func take(_ key: Key, in offer: DraftOffer) -> [Effect] {
    if case .command(let command) = keyMap.match([key], in: .draft) { return command.run(&self) }
    entry = .none
    return command(key)
  }

  mutating func openDraft() -> [Effect] {
    guard case .offer(let offer) = entry else { return [] }
    return [.openDraft(offer.first.name)]
  }

  mutating func dropDraft() -> [Effect] {
    guard case .offer(var offer) = entry else { return [] }
    guard offer.hasAsked else {
      offer.hasAsked = true
      entry = .offer(offer)
      let (drop, keep) = (key("d", in: .draft), key("Esc", in: .draft))
      let name = offer.first.draft.name
      notice = Notice("\(drop) again drops \(name) for good; \(keep) keeps it", .error)
      return []
    }
    entry = .none
    self.offer(offer.rest)
    return [.dropDraft(offer.first.name)]
  }

  mutating func keepDrafts() -> [Effect] {
    guard case .offer(let offer) = entry else { return [] }
    entry = .none
    notice = Notice("\(Wording.count(offer.rest.count + 1, "draft")) kept for the next start")
    return []
  }

  mutating func takenElsewhere() {
    guard case .offer(let offer) = entry else { return }
    entry = .none
    self.offer(offer.rest)
    refuse("this draft is open in another candid by now")
  }

  // MARK: - Giving up

  /// Keeps the words that are given up now, so that a key pressed twice in haste loses none.
  mutating func keepDropped() {
    guard let draft else { return }
    dropped = draft
    let below = opened.last?.context ?? .week
    let there = Context.listsOfPosts.contains(below) ? "" : "in the week, "
    notice = Notice("dropped what you typed; \(there)\(key("U")) brings it back")
  }

  /// Opens the words that were given up last, as they were.
  mutating func takeUpDropped(_ draft: Draft) -> [Effect] {
    dropped = nil
    open(draft, nil)
    return []
  }

  // MARK: - Opening

  /// Puts a draft back as it was typed; `post` is what it is about as it now is.
  mutating func open(_ draft: Draft, _ post: Post?) {
    let line = draft.words[Draft.line] ?? ""
    switch draft.subject {
    case .post(let day):
      self.day = day
      entry = .prompt(Prompt(.add(day), line))
    case .idea: entry = .prompt(Prompt(.addIdea, line))
    case .hardPart: entry = .prompt(Prompt(.hardPart, line))
    case .command: entry = .prompt(Prompt(.command, line))
    case .edit(let before): openForm(before, draft.words, post)
    case .settings(let before): openSettings(before, draft.words)
    case .accept(let rule, let week):
      day = plan.days(of: week).lowerBound
      entry = .prompt(Prompt(.accept(rule: rule, week), line))
    }
  }

  private mutating func openForm(_ before: Post, _ words: [String: String], _ post: Post?) {
    if let day = post?.day ?? before.day { select(before.id, on: day) }
    // What a series projects is in no file, but not gone.
    let post = post ?? self.post(before.id)
    // A channel may be gone from the plan since its text was typed.
    let channels = words.keys.compactMap(FormField.channel(ofVariant:)).sorted()
    let names = words.keys.filter { FormField.channel(ofVariant: $0) == nil }
    let kind = FormKind.all.first { Set(names).isSubset(of: $0.fields.map(\.name)) } ?? .edit
    var form = Form(kind, post ?? before, plan.settings, channels: channels)
    form.isNew = post == nil
    form.put(words, typedInto: before)
    guard takeUp(form, of: "the post says") else { return }
    if post == nil {
      notice = Notice("the post is gone from the plan; \(key("^S", in: .form)) adds it anew")
    } else if let post, let place = form.firstOverwritten(from: before, to: post) {
      let (field, save) = (form.fields[place], key("^S", in: .form))
      let theirs = Edit.beginning(field.words(.post(post)))
      notice = Notice(
        "the post was changed since: its \(field.label.lowercased()) is “\(theirs)” now; \(save) writes over it",
        .error
      )
    }
  }

  /// Opens a form that a draft was put into, unless it says nothing else than is there already.
  private mutating func takeUp(_ form: Form, of what: String) -> Bool {
    guard form.isChanged else {
      entry = .none
      notice = Notice("the draft says what \(what) already; it is put away")
      return false
    }
    open(form)
    return true
  }

  private mutating func openSettings(_ before: Settings, _ words: [String: String]) {
    var form = Form(.settings, plan.settings)
    form.put(words, typedInto: before)
    guard takeUp(form, of: "the settings say") else { return }
    if before != plan.settings {
      notice = Notice("the settings were changed since; what you typed stands over them")
    }
  }
}

extension Form {
  /// The first changed field that others have changed, too; nil where there is none.
  fileprivate func firstOverwritten(from before: Post, to now: Post) -> Int? {
    fields.indices.first { place in
      isChanged(place) && fields[place].words(.post(before)) != fields[place].words(.post(now))
    }
  }

  /// What stands in each field, by the field's name; of the texts for channels, those that are typed.
  var words: [String: String] {
    let places = fields.indices.filter {
      FormField.channel(ofVariant: fields[$0].name) == nil || isChanged($0)
    }
    return Dictionary(uniqueKeysWithValues: places.map { (fields[$0].name, values[$0].text) })
  }

  /// What was typed, as a draft; nil for a form whose words are about no plan yet.
  fileprivate var draft: Draft? {
    switch subject {
    case .post(let post): Draft(.edit(post), words: words)
    case .settings(let settings):
      kind == .newPlan ? nil : Draft(.settings(settings), words: words)
    }
  }

  /// Puts in words that were typed into a form about a post as it was earlier.
  ///
  /// Fields that were not touched then show it as it now is.
  fileprivate mutating func put(_ words: [String: String], typedInto before: Post) {
    let settings = settings
    put(words) { FormValue($0, $0.words(.post(before)), settings, before).text }
  }

  /// The same about settings as they were earlier.
  fileprivate mutating func put(_ words: [String: String], typedInto before: Settings) {
    put(words) { FormValue($0, $0.words(.settings(before)), before, nil).text }
  }

  private mutating func put(_ words: [String: String], _ untouched: (FormField) -> String) {
    for (place, field) in fields.enumerated() {
      guard let typed = words[field.name], typed != untouched(field) else { continue }
      set(field.name, to: typed)
      focus = place
    }
  }
}
