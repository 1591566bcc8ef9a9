using Interdict.Law.Grammar;
using Interdict.Law.Rules;

namespace Interdict.Law.Determining;

/// <summary>One reason for which a license is, or may be, required, or the transaction prohibited.</summary>
/// <param name="Rule">The section or rule, such as <c>744.11</c>.</param>
/// <param name="Citation">The law, with the documents.</param>
/// <param name="Words">What it is, in a sentence.</param>
/// <param name="Certain">Yes where the facts given bring it about; Unknown where a question is open.</param>
/// <param name="Prohibits">Whether it prohibits rather than requires a license.</param>
/// <param name="Policy">How an application would be looked at; <c>null</c> where none is to be made.</param>
/// <param name="Item">The line; <c>null</c> where it holds for all.</param>
/// <param name="Entry">The entry's id; <c>null</c> where none.</param>
/// <param name="Status">The dated rule it depends on; <c>null</c> where none.</param>
/// <param name="LastVerified">The day on which the data behind it was last read at its source; <c>null</c> where never.</param>
public sealed record Basis(
    string Rule, string Citation, string Words, Truth Certain, bool Prohibits, Posture? Policy, string? Item, string? Entry, RuleStatus? Status, DateOnly? LastVerified);
