#include "ui/widgets/state_look.h"

#include <QCoreApplication>

#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("StateLook", text); }
}  // namespace

bool isReady(ItemState state) {
    return state == ItemState::Open || state == ItemState::Approved || state == ItemState::Changed ||
           state == ItemState::Sent;
}

StateLook lookOf(ProjectState state) {
    switch (state) {
        case ProjectState::Created: return {Icon::Pending, Tone::Skipped, tr("Created"), true};
        case ProjectState::IntakeComplete: return {Icon::Progress, Tone::Skipped, tr("Intake complete"), true};
        case ProjectState::StrategyGenerated: return {Icon::Progress, Tone::Skipped, tr("Strategy generated"), true};
        case ProjectState::StrategyApproved: return {Icon::Progress, Tone::Skipped, tr("Strategy approved"), true};
        case ProjectState::CampaignDefined: return {Icon::Progress, Tone::Skipped, tr("Campaign defined"), true};
        case ProjectState::CreativeGenerated: return {Icon::Progress, Tone::Skipped, tr("Creative generated"), true};
        case ProjectState::QcFailed: return {Icon::Failed, Tone::Failed, tr("QC failed")};
        case ProjectState::QcApproved: return {Icon::Ok, Tone::Ok, tr("QC approved")};
        case ProjectState::Delivered: return {Icon::Package, Tone::Skipped, tr("Delivered")};
    }
    return {Icon::Pending, Tone::Skipped, QString()};
}

StateLook lookOf(LedgerState state, bool dry) {
    switch (state) {
        case LedgerState::Pending: return {Icon::Pending, Tone::Hint, tr("Pending")};
        case LedgerState::Claimed:
        case LedgerState::Committing: return {Icon::Progress, Tone::Accent, tr("In progress")};
        case LedgerState::Success: return {Icon::Ok, Tone::Ok, dry ? tr("Would be sent") : tr("Sent")};
        case LedgerState::Failed: return {Icon::Failed, Tone::Failed, tr("Failed")};
        case LedgerState::Skipped: return {Icon::Skipped, Tone::Skipped, tr("Skipped")};
        case LedgerState::InDoubt: return {Icon::Doubt, Tone::Doubt, tr("In doubt")};
    }
    return {Icon::Pending, Tone::Hint, QString()};
}

StateLook lookOf(ItemState state) {
    switch (state) {
        case ItemState::Unchecked: return {Icon::Pending, Tone::Hint, tr("Not checked yet")};
        case ItemState::Open: return {Icon::Pending, Tone::Hint, tr("Ready, not approved")};
        case ItemState::Approved: return {Icon::Ok, Tone::Ok, tr("Approved")};
        case ItemState::Changed: return {Icon::Warning, Tone::Doubt, tr("Changed since approval")};
        case ItemState::Problem: return {Icon::Failed, Tone::Failed, tr("Problem")};
        case ItemState::NoConsent: return {Icon::Skipped, Tone::Skipped, tr("No consent given")};
        case ItemState::Suppressed: return {Icon::Skipped, Tone::Skipped, tr("On the suppression list")};
        case ItemState::Sent: return {Icon::Ok, Tone::Skipped, tr("Already sent")};
        case ItemState::InDoubt: return {Icon::Doubt, Tone::Doubt, tr("In doubt")};
    }
    return {Icon::Pending, Tone::Hint, QString()};
}

StateLook lookOf(ApprovalState state) {
    switch (state) {
        case ApprovalState::Open: return {Icon::Pending, Tone::Secondary, tr("Open")};
        case ApprovalState::Approved: return {Icon::Ok, Tone::Ok, tr("Approved")};
        case ApprovalState::Changed: return {Icon::Warning, Tone::Doubt, tr("Changed")};
    }
    return {Icon::Pending, Tone::Hint, QString()};
}

StateLook lookOf(Severity severity) {
    switch (severity) {
        case Severity::Error: return {Icon::Failed, Tone::Failed, tr("Error")};
        case Severity::Warning: return {Icon::Warning, Tone::Doubt, tr("Warning")};
        case Severity::Notice: return {Icon::Note, Tone::Accent, tr("Notice")};
    }
    return {Icon::Note, Tone::Accent, QString()};
}

StateLook lookOf(SkipReason reason) {
    switch (reason) {
        case SkipReason::NoConsent: return lookOf(ItemState::NoConsent);
        case SkipReason::Objected: return {Icon::Skipped, Tone::Skipped, tr("Objected to it")};
        case SkipReason::Suppressed: return lookOf(ItemState::Suppressed);
        case SkipReason::NotApproved: return {Icon::Pending, Tone::Secondary, tr("Not approved as they are")};
        case SkipReason::Overdue: return {Icon::Clock, Tone::Doubt, tr("Overdue, not confirmed")};
        case SkipReason::AlreadySent: return lookOf(ItemState::Sent);
        case SkipReason::NotAttempted: return {Icon::Skipped, Tone::Skipped, tr("Channel could not be used")};
        case SkipReason::Other: break;
    }
    return {Icon::Skipped, Tone::Skipped, tr("For another reason")};
}

Icon iconOf(Channel channel) {
    switch (channel) {
        case Channel::Email: return Icon::Mail;
        case Channel::LinkedIn: return Icon::Linkedin;
        case Channel::Instagram: return Icon::Instagram;
        case Channel::Crm: return Icon::Crm;
        case Channel::Twitter: return Icon::X;
    }
    return Icon::Mail;
}

QString titleOf(const ContentItem& content) { return shown(content.title.empty() ? content.id : content.title); }

QString nameOf(Channel channel) {
    switch (channel) {
        case Channel::Email: return tr("Email");
        case Channel::LinkedIn: return tr("LinkedIn");
        case Channel::Instagram: return tr("Instagram");
        case Channel::Crm: return tr("CRM");
        case Channel::Twitter: return tr("X");
    }
    return {};
}

}  // namespace aicmo::ui
