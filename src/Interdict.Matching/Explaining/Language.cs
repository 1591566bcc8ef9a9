namespace Interdict.Matching.Explaining;

/// <summary>The languages that explanations are given in.</summary>
public enum Language : byte
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese, in simplified characters.</summary>
    Chinese,
}
