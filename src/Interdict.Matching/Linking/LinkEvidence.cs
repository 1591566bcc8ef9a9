namespace Interdict.Matching.Linking;

/// <summary>One reason for, or against, two entries being about one party.</summary>
/// <param name="Kind"><c>identifier</c>, <c>name</c>, <c>birth</c>, <c>country</c>, <c>address</c>, <c>namesakes</c>, <c>weak-alias</c> or <c>bound</c>.</param>
/// <param name="One">What the one entry has; may be empty.</param>
/// <param name="Other">What the other has; may be empty.</param>
/// <param name="Points">Ten-thousandths that it adds, or where negative takes.</param>
public sealed record LinkEvidence(string Kind, string One, string Other, int Points);
