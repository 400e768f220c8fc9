#pragma once
// What differs between a content as it was approved and as it is now, in a form that people can read.

#include <string>
#include <vector>

#include "core/compose/plan.h"
#include "core/store/store.h"

namespace aicmo {

enum class ContentField {
    Title,
    Schedule,
    Sender,
    ReplyTo,
    Subject,
    Preheader,
    Html,
    Text,
    Unsubscribe,
    Attachments,
    PostText,
    Link,
    Hashtags,
    Media,
    Operation,
    Properties,
    EngagementType,
    Note,
    Audience,
};

/// Templates as they stand in the project; lists with a line each; files by name, size and digest.
struct FieldChange {
    ContentField field = ContentField::Title;
    std::string before, after;
};

struct ApprovalDiff {
    std::vector<FieldChange> fields;
    std::int64_t recipientsBefore = 0, recipientsNow = 0;
    std::int64_t recipientsNew = 0, recipientsGone = 0, recipientsChanged = 0;
    /// At most 200 each; changed: other fields of the contact differ.
    std::vector<std::string> newOnes, goneOnes, changedOnes;
    std::vector<std::string> data;  ///< parts of the project that templates can use: "name", "client", "brand"
    [[nodiscard]] bool empty() const {
        return fields.empty() && data.empty() && recipientsNew + recipientsGone + recipientsChanged == 0;
    }
};

/// The last approval of the content, whether it stands or not; nothing when there was none.
[[nodiscard]] Result<std::optional<Approval>> lastApproval(Store& store, std::string_view projectId,
                                                           std::string_view contentId);

/// Compares with the state of the project that the approval's dry run showed. Blocks: both states are read. NotFound
/// when that state, or the content in it, is not there.
[[nodiscard]] Result<ApprovalDiff> approvalDiff(Store& store, const Plan& now, const Approval& approval);

}  // namespace aicmo
