using Interdict.Lists;

namespace Interdict.Law.Licensing;

/// <summary>One block of form BIS-748P.</summary>
/// <param name="Number">Its number, such as <c>22(a)</c>.</param>
/// <param name="Member">The member of the application in a case file; <c>-</c> where there is none.</param>
/// <param name="Title">What it is, in our words.</param>
/// <param name="Need"><c>yes</c>, <c>if</c> (where it applies), <c>no</c>, <c>sign</c> (before it is submitted) or <c>none</c> (not used).</param>
/// <param name="OfClassification">Whether a classification request has it, too.</param>
/// <param name="Words">What goes into it.</param>
/// <param name="Provenance">How sure that is.</param>
public sealed record ApplicationBlock(string Number, string Member, string Title, string Need, bool OfClassification, string Words, Provenance Provenance);
