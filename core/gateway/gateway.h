#pragma once
// Handing payloads over to the services. Each gateway object belongs to one thread and one connection; none throws.

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/compose/payload.h"
#include "core/gateway/account_pacing.h"

namespace aicmo {

/// What an attempt came to. The caller decides by kind; code and text are the service's own words.
enum class OutcomeKind {
    Accepted,     ///< the service has it
    Refused,      ///< it said no for good: do not repeat
    Deferred,     ///< it said later (4yz, 429, 503), or nothing that could be accepted had left: safe to repeat
    InDoubt,      ///< it may have it: only a person, or the service when asked, can tell
    ChannelDown,  ///< credentials, certificate, configuration: nothing was sent, and repeating is pointless
    Aborted,      ///< stopped by us before anything could be accepted
};

struct Outcome {
    OutcomeKind kind = OutcomeKind::ChannelDown;
    int code = 0;          ///< SMTP reply or HTTP status; 0 when there was none
    std::string enhanced;  ///< "5.1.1"
    std::string text;      ///< the service's own words, cleaned of controls, at most 1,000 bytes; never a secret
    std::string remoteId;  ///< queue id, post URN, media id, contact id
    std::optional<std::chrono::seconds> retryAfter;
    /// With Deferred: the service or the account said so, not this item (421, 429, 503, nobody there). Every other item
    /// would be told the same.
    bool accountWide = false;
    /// With Refused: the service says that it has this content already. After a doubt of our own that is evidence of
    /// the earlier hand-over, not a failure.
    bool duplicate = false;
};

/// Asked once for each attempt, at the last moment before the service could accept: makes the ledger row Committing,
/// durably. false: somebody else owns the item; the gateway then aborts the transfer and reports Aborted.
using CommitGuard = std::function<bool()>;

/// One hand-over of a post, as the run knows it.
struct PostAttempt {
    CommitGuard guard;
    /// Writes the service's own name of what is about to be published (an Instagram container) into the ledger,
    /// durably, before the guard is asked: after a kill it is what the service is asked about. May be empty. false:
    /// nothing may be handed over.
    std::function<bool(const std::string& token)> note = {};
    std::string earlierToken = {};  ///< what the attempt before this one noted
};

/// What is known of a hand-over whose outcome is not.
struct Inquiry {
    Instant since;           ///< when it was handed over, or earlier
    std::string token = {};  ///< what the attempt noted
};

/// What the service says of one payload that it may have.
struct Sighting {
    enum class Kind {
        Found,      ///< it has it
        NotThere,   ///< it was looked for in the right place for long enough, and is not there
        CannotSay,  ///< the service cannot be asked, or did not answer
    };
    Kind kind = Kind::CannotSay;
    std::string remoteId;  ///< with Found, where the service tells it
    std::string text;      ///< one sentence, fit to be shown
    /// With NotThere: handing the same payload over again cannot have its effect twice, be the first one still under
    /// way or not: an upsert, or the same Instagram container.
    bool mayRepeat = false;
    /// With NotThere: nothing of it can appear any more (an expired container).
    bool forGood = false;
};

/// The commit guard without waiting for it: `then` is called once with the guard's answer, at once or by another
/// thread; it is quick and does not throw.
using CommitQuestion = std::function<void(std::function<void(bool)> then)>;

/// One hand-over of an email, as the run knows it.
struct EmailAttempt {
    CommitQuestion guard;
    /// Called once while the guard's answer is awaited. May be empty.
    std::function<void()> meanwhile = {};
    /// The email that this sender is given next, so that it can be announced to the server together with the end of the
    /// present one. Asked at most once, just before the guard. nullptr: not known. What is announced and then does not
    /// come costs the connection, no more. May be empty.
    std::function<const EmailPayload*()> next = {};
    /// The answer to this email is late: the one from next() will not be waited for, somebody else may have it. Called
    /// at most once, from within send(). May be empty.
    std::function<void()> giveUpNext = {};
};

class EmailSender {
  public:
    virtual ~EmailSender() = default;
    /// Sends one message to its one recipient over this object's own connection, which stays open for the next.
    /// `date` is the value of the Date field. Blocks; a stop request ends it within a second.
    [[nodiscard]] virtual Outcome send(const EmailPayload& email, Instant date, const EmailAttempt& attempt,
                                       std::stop_token stop) = 0;
    /// Without a look ahead, and with a guard that is waited for.
    [[nodiscard]] Outcome send(const EmailPayload& email, Instant date, const CommitGuard& guard,
                               std::stop_token stop) {
        const EmailAttempt attempt{[&guard](const std::function<void(bool)>& then) { then(guard()); }};
        return send(email, date, attempt, std::move(stop));
    }
};

class SocialPoster {
  public:
    virtual ~SocialPoster() = default;
    [[nodiscard]] virtual Outcome post(const PostPayload& post, const PostAttempt& attempt, std::stop_token stop) = 0;
    /// A first attempt that notes nothing.
    [[nodiscard]] Outcome post(const PostPayload& post, const CommitGuard& guard, std::stop_token stop) {
        return this->post(post, PostAttempt{guard}, std::move(stop));
    }
    /// Asks whether the service has the post; reads alone. Looks again for a bounded time before it says NotThere,
    /// because what was just written may not be listed yet.
    [[nodiscard]] virtual Sighting find(const PostPayload& post, const Inquiry& about, std::stop_token stop) = 0;
};

/// A value that the CRM would refuse for what the property is defined as there.
struct PropertyProblem {
    std::string property;
    std::string text;  ///< "HubSpot has no such property"
};

/// What the CRM holds of one contact.
struct CrmContact {
    bool exists = false;   ///< false: a record for this address makes a new contact
    std::string remoteId;  ///< with exists
    /// Exactly the properties that were asked for, by name; empty where the CRM has no value.
    std::map<std::string, std::string> properties;
};
struct CrmReading {
    Outcome outcome;     ///< Accepted: `contact` is what the CRM said; otherwise why it was not read
    CrmContact contact;  ///< as of this moment
};

class CrmSyncer {
  public:
    virtual ~CrmSyncer() = default;
    /// One outcome for each record, in order. At most maxBatch() records of one operation, addresses distinct.
    [[nodiscard]] virtual std::vector<Outcome> sync(std::span<const CrmPayload* const> records,
                                                    const CommitGuard& guard, std::stop_token stop) = 0;
    [[nodiscard]] virtual std::size_t maxBatch(CrmOperation operation) const = 0;
    /// One entry for each record: its first property that the CRM would refuse. The definitions are read at the first
    /// call; where they cannot be read nothing is found. Reads alone.
    [[nodiscard]] virtual std::vector<std::optional<PropertyProblem>> propertyProblems(
        std::span<const CrmPayload* const> records, std::stop_token stop) = 0;
    /// Asks whether the CRM has the record; reads alone, and looks again as SocialPoster::find() does.
    [[nodiscard]] virtual Sighting find(const CrmPayload& record, const Inquiry& about, std::stop_token stop) = 0;
    /// The contact of the record as the CRM has it now, with the properties that the record would write; of a note's
    /// contact the address alone. One request that reads; tried once.
    [[nodiscard]] virtual CrmReading read(const CrmPayload& record, std::stop_token stop) = 0;
};

/// What `aicmo gateway check` says.
struct GatewayCheck {
    Channel channel = Channel::Email;
    bool configured = false;
    bool ok = false;
    std::string account, scopes, expiresAt, quota;
    std::string message;  ///< one sentence: what works, or what to do
};

/// Makes gateways for one client. NotConfigured comes as ErrorKind::Auth with advice naming the variables to set.
/// Thread-safe.
class GatewayFactory {
  public:
    virtual ~GatewayFactory() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<EmailSender>> email() = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<SocialPoster>> social(Channel channel) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<CrmSyncer>> crm() = 0;
    [[nodiscard]] virtual GatewayCheck check(Channel channel) = 0;
    /// Who sends, see accountName(). An approval holds for this account alone, and its limits count what leaves it.
    [[nodiscard]] virtual std::string account(Channel channel) const = 0;
    [[nodiscard]] virtual int emailConnections() const = 0;
    [[nodiscard]] virtual AccountPacing pacing(Channel channel) const = 0;
};

}  // namespace aicmo
