#include "ui/widgets/state_look.h"

#include <QCoreApplication>

namespace aicmo::ui {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("StateLook", text); }
}  // namespace

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
