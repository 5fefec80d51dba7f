import CandidCore
import Canvas

/// Something the model is told.
package enum Happening: Sendable {
  case terminal(Event)
  case resized(Size)
  case clock(Clock)
  /// No key came for a moment.
  case rested
  /// The pages that the shown week needs, as they now are on disk.
  case read([Page: PageContents])
  /// Pages that the shown week needs, read again because others may have changed them.
  case reread([Page: PageContents])
  /// The settings as they now are on disk, and why nothing can be saved; nil where it can.
  case settings(Settings, readOnly: String?)
  /// The names of the time zones that the system has.
  case zoneNames([String])
  /// Drafts that earlier sittings left, the latest first.
  case drafts([KeptDraft])
  /// A draft was taken over; `post` is what it is about as it now is, nil where that is gone.
  case draftOpened(Draft, post: Post?)
  /// A draft could not be taken over: another candid did so first.
  case draftTaken
  /// A change is saved.
  ///
  /// For undo and redo the change has no steps, only words. `posts` are the changed ones and `pages`
  /// the touched ones, as they now are.
  case saved(Change, Purpose, posts: [Post], pages: [Page: PageContents])
  /// A change was not saved; the text says why and what to do.
  case refused(Purpose, String)
  /// A change was not saved, since a post of it is not in the plan any more, which the text says.
  case postGone(Purpose, PostID, String)
  /// What is to be taken back was changed since, which the text says.
  case changedSince(Purpose, String)
  /// What a change would write over was changed by others since the screen showed it.
  case changedElsewhere(Purpose, [Unseen])
  /// What other programs wrote over of the last changes of the plan; empty where all stand.
  case overwriting(Overwriting)
  /// Posts that have the sought words, since the last time; pages that are still to be searched, and
  /// those of the others that could not be read.
  case found([Hit], left: [Page], unreadable: [Page])
  /// The last saved changes, the latest first.
  case history([HistoryLine])
  /// The private log as it now is, nil where it cannot be read, and why it takes no changes.
  case hardParts([HardPart]?, obstacle: String?)
  /// How the plan in a folder stands.
  case planRead(String, PlanRow.Standing)
  /// The person's editor left words for a field of the open form.
  case written(String, in: String)
  /// No plan was made; the text says why, or asks.
  case notMade(String, isQuestion: Bool)
  /// Another program holds the plan; the change is tried again.
  case waiting(String)

  /// Whether it may bring what others changed.
  var isFromOutside: Bool {
    switch self {
    case .read, .reread, .settings: true
    default: false
    }
  }
}

/// Why a change is made, which decides what follows it.
package enum Purpose: Equatable, Sendable {
  /// A verb after which the focus stays where it is.
  case verb
  /// A verb after which the focus goes with the post.
  case shift
  /// Typed words, which stay on the screen until they are saved.
  case typed
  /// A verb typed after `:`, which stays until it is saved; the focus stays where it is.
  case line
  case undo
  case redo
  /// Takes back one change of the history, named by the beginning of its id.
  case takeBack(String)
  /// Brings the plan back to how it was after one change of the history.
  case restore(String)

  /// Whether what was typed stays on the screen until it is saved.
  package var isTyped: Bool { self == .typed || self == .line }
}

/// Something the model asks of the program around it.
package enum Effect: Equatable, Sendable {
  /// Reads pages again.
  case read([Page])
  /// Reads those of the pages that are not read yet, as now other weeks are shown.
  case open([Page])
  /// Saves a change; the pages are where its posts were last seen.
  case save(Change, Purpose, near: [Page])
  /// Takes the last change of the plan back, or one of the history, or does the last undone one again.
  ///
  /// Where `isForced`, also over what was changed since.
  case takeBack(Purpose, isForced: Bool)
  /// Gives up a typed change that waits for the plan; it is answered as refused.
  case withdraw
  /// Reads the last saved changes.
  case readHistory
  /// Notes or removes a line of the private log.
  case hardPart(HardPartDelta, Purpose)
  /// Looks for words in all pages, from one on; it takes the place of a search that goes on.
  case find(Sought, from: Page)
  case stopFinding
  /// Looks up the names of the system's time zones.
  case listZones
  /// Takes a draft over, by the name of its file.
  case openDraft(String)
  /// Removes a draft, by the name of its file.
  case dropDraft(String)
  /// Reads how the plans in these folders stand.
  case readPlans([String])
  /// Goes on with the plan in a folder.
  case openPlan(String)
  /// Opens the text of a post in the person's editor, and saves what that leaves.
  case editText(Post)
  /// Opens what stands in a field of the form in the person's editor.
  case editField(String, String, of: Post)
  /// Puts a text into a clipboard; the words say what it is, and what else could be.
  case copy(String, of: String, hint: String? = nil)
  /// Makes a plan and opens it.
  case makePlan(NewPlan)
  /// Opens the sample, of which nothing is kept.
  case openSample
  /// Paints everything anew.
  case redraw
  case suspend
  case quit

  /// Whether it is answered by the pages that are needed.
  var bringsPages: Bool {
    switch self {
    case .read, .open: true
    default: false
    }
  }
}
